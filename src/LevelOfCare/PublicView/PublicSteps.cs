using System.Globalization;
using LevelOfCare.Wording;

namespace LevelOfCare.PublicView;

/// <summary>What to do next: what a professional still has to do, the place, and whom to talk with.</summary>
internal static class PublicSteps
{
    /// <summary>The remarks that have nothing of a level in code or sentence; all others are left out.</summary>
    private static readonly Dictionary<string, string> SaidNotes = new(StringComparer.Ordinal)
    {
        [FindingCodes.ScaleStale] = MessageKeys.ScaleStale,
        [FindingCodes.ScaleContradictsRating] = MessageKeys.ScaleContradictsRating,
        [FindingCodes.FactContradictsRatings] = MessageKeys.FactContradictsRatings,
        [FindingCodes.NoProgressReassess] = MessageKeys.NoProgressReassess,
        [FindingCodes.GoalsMetRatingsUnchanged] = MessageKeys.GoalsMetRatingsUnchanged,
        [FindingCodes.ProgressContradictsRatings] = MessageKeys.ProgressContradictsRatings,
        [FindingCodes.WithdrawalHoldsStepDown] = MessageKeys.WithdrawalHoldsStepDown,
        [ConstraintCodes.RefusalRecorded] = ConstraintKeys.RefusalRecorded,
    };

    public static IEnumerable<string> Of(PlacementDecision decision, PublicWords words)
    {
        if (decision.Status == DecisionStatus.Emergency)
        {
            return [];
        }

        return new[]
        {
            decision.Actions.Select(action => Action(action, words)),
            Notes(decision, words).Select(note => note.Message),
            Place(decision.Placement).Select(key => words.Write(key)),
            Times(decision, words).Select(finding => finding.Message),
            [words.Write(decision.Status == DecisionStatus.Undetermined ? PublicKeys.NextAnswer : PublicKeys.NextTalk)],
            decision.Review is { } review ? [Review(review, words)] : [],
        }.SelectMany(steps => steps).Distinct(StringComparer.Ordinal);
    }

    /// <summary>An action in plain words. One that is not known here, such as a later version's, is not passed over in silence.</summary>
    public static string Action(DecisionAction action, PublicWords words)
    {
        var about = PublicTopics.Of(action.About).FirstOrDefault() ?? "";
        return action.Code switch
        {
            ActionCodes.Evaluate when words.Topic(about) is { } topic => words.Write(MessageKeys.ActionEvaluate, about, topic),
            ActionCodes.ConfirmDiagnosis => words.Write(MessageKeys.ActionConfirmDiagnosis),
            ActionCodes.EvaluateNow when about == CaseFactNames.Withdrawal => words.Write(MessageKeys.ActionComplication),
            ActionCodes.EvaluateNow => words.Write(MessageKeys.ActionEvaluateNow),
            ActionCodes.Rescore => words.Write(MessageKeys.ActionRescore),
            ActionCodes.ObstetricEvaluation => words.Write(MessageKeys.ActionObstetric),
            ActionCodes.OfferOpioidMedication => words.Write(MessageKeys.ActionOfferMedication),
            _ => words.Write(PublicKeys.NextAction),
        };
    }

    /// <summary>The remarks that may be said, in plain words.</summary>
    public static IEnumerable<DecisionNote> Notes(PlacementDecision decision, PublicWords words) =>
        decision.Notes.Where(note => SaidNotes.ContainsKey(note.Code)).Select(note => note with { About = "", Message = words.Write(SaidNotes[note.Code]) }).Distinct();

    /// <summary>Times that clash, of the program that was found or selected. Its name is left out, since names of programs often say their level.</summary>
    public static IEnumerable<ConstraintFinding> Times(PlacementDecision decision, PublicWords words) => decision.Constraints
        .Where(found => found.Code == ConstraintCodes.ScheduleConflict && (found.About == ConstraintSubjects.Selected || found.About == decision.Placement?.Program))
        .Select(found => found with { About = "", Message = words.Write(ConstraintKeys.ScheduleConflict), Rule = "" })
        .Distinct();

    /// <summary>Until when to look again. The day is written as year, month and day, which every language reads.</summary>
    public static string Review(ReviewDue review, PublicWords words) => words.Write(PublicKeys.NextReview, review.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string[] Place(PlacementChoice? choice) => choice switch
    {
        { Program: not null } => [PublicKeys.NextPlaceFound],
        { Gap: not null } or { Interim: not null } => [PublicKeys.NextPlaceWaiting],
        _ => [],
    };
}
