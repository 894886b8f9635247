using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>Every English sentence that a decision says beside the rules' own descriptions.</summary>
internal static class Sentences
{
    public const string Emergency =
        "This is an emergency: it comes before any placement. Call the local emergency number now (in the US 911, or 988 for suicide or crisis) and have the person evaluated. "
        + "Inpatient care is there to get a person better after a crisis; the continuum of care goes on from there.";

    public static string Driver(Requirement requirement, string? rule)
    {
        if (requirement.Row is { } row)
        {
            return $"{Rated(row.Code)}: at least {requirement.MinimumText} is needed.";
        }

        // A rule of the third edition says in its sentence what it requires; the sentence of a house rule may not.
        return requirement is { IsThirdEdition: true, IsCriterion: true } && rule is not null
            ? Driver(requirement.About, requirement.Value, rule)
            : $"{requirement.About} is {requirement.Value}: at least {requirement.MinimumText} is needed. {rule}".TrimEnd();
    }

    public static string Driver(string about, string value, string rule) =>
        $"{FactNames.Describe(about)} is {(DimensionNames.IsKey(about) ? "rated " : "")}{value}: {rule}";

    public static string Driver(RecoveryResidenceNeed need) => $"{Rated(need.Row.Code)}: a recovery residence is needed beside outpatient treatment.";

    public static string Action(PendingAction action) => action.Code switch
    {
        ActionCodes.Evaluate => $"{action.About} ({Subdimension.TryParse(action.About)?.Name}) is not evaluated yet and sets no minimum until it is: evaluate it now, then rate it again.",
        ActionCodes.ConfirmDiagnosis => "The substance use disorder is not confirmed: confirm the diagnosis before the placement is final.",
        ActionCodes.EvaluateNow when action.About == CaseFactNames.Withdrawal => "Withdrawal is complicated now: evaluate the person now, where a physician is at hand.",
        ActionCodes.Rescore => "A score is too old and was not used: score the scale again, then decide again.",
        ActionCodes.ObstetricEvaluation => "Withdrawal in pregnancy: evaluate together with obstetrics.",
        ActionCodes.OfferOpioidMedication => "Pregnant, with an opioid: offer medication for opioid use disorder; withdrawal alone is not advised in pregnancy.",
        ActionCodes.EvaluateNow => "A hospital level is needed though no substance use disorder is diagnosed: evaluate now what the need comes from.",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.Code, "An action without a sentence."),
    };

    public static string OutOfScope(OutOfScopeReason reason) => reason.Key switch
    {
        ScopeReasons.NoSubstanceUseDisorder =>
            "No substance use disorder is diagnosed, so these criteria do not apply and no level is given. Assess what the person does need by criteria that cover it.",
        ScopeReasons.FourthEditionAdultsOnly =>
            "The fourth edition covers adults, 18 and older. Rate an adolescent by the third edition.",
        ScopeReasons.BelowTwelve => "The criteria do not cover children below 12. No level is given.",
        ScopeReasons.MentalHealthNotYet => "This version decides cases with ratings only; the mental-health track is not covered yet. No level is given.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Key, "A reason without a sentence."),
    };

    public static string LessSevereGivesMore(string key, string less, string code, string label, string given) =>
        $"The published combination is not even here: {key} rated {less}, which is less severe than {code}, would give {label} instead of {given}. Weigh whether {label} fits the person better.";

    public static string NotChecked(string part) => $"The case has '{part}', which this version does not evaluate: nothing in this decision speaks of it.";

    public static string NotYetKnown(Finding finding) => $"{finding.Code} may apply, depending on what is not rated yet: {finding.Message}";

    private static string Rated(RatingCode code) => $"{code.Subdimension.Key} ({code.Subdimension.Name}) is rated {code.Code}";
}
