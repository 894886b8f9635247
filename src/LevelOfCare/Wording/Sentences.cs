using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>Makes the messages of a decision: a key each, and what is said in it.</summary>
internal static class Sentences
{
    public static Message Emergency { get; } = new(MessageKeys.Emergency);

    public static Message Driver(Requirement requirement) => requirement.Row is { } row
        ? new(MessageKeys.DriverRating, row.Code.Subdimension.Key, row.Code.Subdimension.Name, row.Code.Code, requirement.MinimumText)
        : new(MessageKeys.DriverFact, requirement.About, requirement.Value, requirement.MinimumText);

    /// <summary>What a rule says that states its own requirement.</summary>
    public static Message Driver(string about, string value, string rule) =>
        new(DimensionNames.IsKey(about) ? MessageKeys.DriverRated : MessageKeys.DriverRule, FactNames.Describe(about), value, rule);

    public static Message Driver(RecoveryResidenceNeed need) =>
        new(MessageKeys.DriverHousing, need.Row.Code.Subdimension.Key, need.Row.Code.Subdimension.Name, need.Row.Code.Code);

    public static Message Action(PendingAction action) => action.Code switch
    {
        ActionCodes.Evaluate => new(MessageKeys.ActionEvaluate, action.About, Subdimension.TryParse(action.About)?.Name ?? ""),
        ActionCodes.ConfirmDiagnosis => new(MessageKeys.ActionConfirmDiagnosis),
        ActionCodes.EvaluateNow when action.About == CaseFactNames.Withdrawal => new(MessageKeys.ActionComplication),
        ActionCodes.EvaluateNow when action.About != CaseFactNames.SubstanceUseDisorder => new(MessageKeys.ActionEvaluateInpatient, action.About),
        ActionCodes.EvaluateNow => new(MessageKeys.ActionEvaluateNow),
        ActionCodes.Rescore => new(MessageKeys.ActionRescore),
        ActionCodes.ObstetricEvaluation => new(MessageKeys.ActionObstetric),
        ActionCodes.OfferOpioidMedication => new(MessageKeys.ActionOfferMedication),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.Code, "An action without a sentence."),
    };

    public static Message OutOfScope(OutOfScopeReason reason) => new(reason.Key);

    public static Message LessSevereGivesMore(string key, string less, string code, string label, string given) => new(MessageKeys.LessSevereGivesMore, key, less, code, label, given);

    public static Message NotChecked(string part) => new(MessageKeys.NotChecked, part);

    public static Message NotYetKnown(string code, string message) => new(MessageKeys.NotYetKnown, code, message);
}
