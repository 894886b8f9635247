namespace LevelOfCare.Wording.English;

/// <summary>What is said of the level, of what is missing and of what is out of scope.</summary>
internal static class DecisionTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.Emergency] =
            "This is an emergency: it comes before any placement. Call the local emergency number now (in the US 911, or 988 for suicide or crisis) and have the person evaluated. "
            + "Inpatient care is there to get a person better after a crisis; the continuum of care goes on from there.",
        [MessageKeys.DriverRating] = "{0} ({1}) is rated {2}: at least {3} is needed.",
        [MessageKeys.DriverHousing] = "{0} ({1}) is rated {2}: a recovery residence is needed beside outpatient treatment.",
        [MessageKeys.DriverFact] = "{0} is {1}: at least {2} is needed.",
        [MessageKeys.DriverRated] = "{0} is rated {1}: {2}",
        [MessageKeys.DriverRule] = "{0} is {1}: {2}",
        [MessageKeys.ActionEvaluate] = "{0} ({1}) is not evaluated yet and sets no minimum until it is: evaluate it now, then rate it again.",
        [MessageKeys.ActionConfirmDiagnosis] = "The substance use disorder is not confirmed: confirm the diagnosis before the placement is final.",
        [MessageKeys.ActionEvaluateNow] = "A hospital level is needed though no substance use disorder is diagnosed: evaluate now what the need comes from.",
        [MessageKeys.ScopeNoDisorder] =
            "No substance use disorder is diagnosed, so these criteria do not apply and no level is given. Assess what the person does need by criteria that cover it.",
        [MessageKeys.ScopeFourthEditionAdults] = "The fourth edition covers adults, 18 and older. Rate an adolescent by the third edition.",
        [MessageKeys.ScopeBelowTwelve] = "The criteria do not cover children below 12. No level is given.",
        [MessageKeys.LessSevereGivesMore] =
            "The published combination is not even here: {0} rated {1}, which is less severe than {2}, would give {3} instead of {4}. Weigh whether {3} fits the person better.",
        [MessageKeys.NotChecked] = "The case has '{0}', which this version does not evaluate: nothing in this decision speaks of it.",
        [MessageKeys.NotYetKnown] = "{0} may apply, depending on what is not rated yet: {1}",
        [MessageKeys.FactContradictsRatings] = "This fact asks for a lot though no dimension is rated 2 or more. Check the fact and the ratings against each other.",
    };
}
