#pragma once

class ChoiceBox;
class Office;

/// Lets a field choose a project on file, as chooseCompanies() does a company.
void chooseProjects(ChoiceBox* box, Office& office);
