namespace LevelOfCare.Validation;

/// <summary>Checks what was selected.</summary>
internal static class SelectionChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        if (patientCase.Selected is not { } selected)
        {
            return;
        }

        var program = patientCase.Programs.FirstOrDefault(candidate => candidate.Id == selected.Program);
        if (selected.Program is { } id && program is null)
        {
            problems.Program(id, patientCase.Programs.Select(candidate => candidate.Id));
        }

        if (program is not null && program.Level != selected.Level)
        {
            problems.SelectedLevel(selected.Level, program.Level);
        }
        else if (program is null)
        {
            PlacementChecks.Level(patientCase.Edition, selected.Level, "$.selected.level", LevelCodes.WithdrawalManagement, problems);
        }

        if (selected.Reason == SelectionReason.Other && string.IsNullOrWhiteSpace(selected.Note))
        {
            problems.SelectionNote();
        }
    }
}
