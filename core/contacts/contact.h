#pragma once

#include <QVector>

#include "base/record.h"

using ContactId = Id<struct ContactTag>;

struct ContactData {
  QString name;
  QString role;  ///< what he is there: "项目经理", "财务"
  QString phone;
  QDate since;
  QDate until;  ///< his last day; absent while he is there

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("role", s.role);
    v("phone", s.phone);
    v("since", s.since);
    v("until", s.until);
  }
};

/// Who is called at a firm or on a site: one of the two is named.
struct Contact {
  ContactId id;
  CompanyId company;
  ProjectId project;
  int version = 1;
  ContactData data;
  bool present = true;  ///< his last day has not passed

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("company", s.company);
    v("project", s.project);
    v("version", s.version);
    v("data", s.data);
    v("present", s.present);
  }
};

/// Adds a contact (contact none) or changes one.
struct ContactEdit {
  CompanyId company;
  ProjectId project;
  ContactId contact;
  int version = 0;
  ContactData data;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("project", s.project);
    v("contact", s.contact);
    v("version", s.version);
    v("data", s.data);
  }
};

struct ContactsRequest {
  CompanyId company;
  ProjectId project;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("company", s.company);
    v("project", s.project);
  }
};

struct ContactList {
  QVector<Contact> lines;  ///< those present first; the first of them is who is called

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
  }
};
