namespace LevelOfCare.Validation;

/// <summary>Checks facts against each other, and the numbers of the mental-health part.</summary>
internal static class FactChecks
{
    private const double HoursOfAWeek = 168;

    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        if (patientCase is { Edition: Edition.Third, Facts: { OpioidUseDisorder: true, SubstanceUseDisorder: SubstanceUseDisorder.NotMet } })
        {
            problems.Contradiction(
                "$.facts.opioidUseDisorder",
                "true",
                "false, or a substance use disorder that is met or probable",
                "An opioid use disorder is a substance use disorder. Correct one of the two facts.");
        }

        if (patientCase.MentalHealth?.HoursNeeded is { } hours && hours is not (>= 0 and <= HoursOfAWeek))
        {
            problems.Number("$.mentalHealth.hoursNeeded", hours, $"0 to {HoursOfAWeek} hours a week");
        }
    }
}
