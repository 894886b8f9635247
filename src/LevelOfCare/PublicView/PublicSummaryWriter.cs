using LevelOfCare.Wording;

namespace LevelOfCare.PublicView;

/// <summary>Puts a summary for the public together.</summary>
internal static class PublicSummaryWriter
{
    public static PublicSummary Write(PlacementDecision decision, PublicWords words)
    {
        var isEmergency = decision.Status == DecisionStatus.Emergency;
        return new(
            decision.Id,
            decision.Status,
            isEmergency ? words.Write(MessageKeys.Emergency) : null,
            [.. PublicAdvice.Of(decision).Select(key => words.Write(key))],
            PublicUrgency.Of(decision) is { } soon ? words.Write(soon) : null,
            isEmergency ? [] : [.. PublicTopics.OfDrivers(decision, words).Select(topic => words.Write(PublicKeys.Because, words.Topic(topic)!)).Distinct(StringComparer.Ordinal)],
            [.. PublicTopics.Missing(decision).Select(missing => ToFindOut(missing, words)).Distinct(StringComparer.Ordinal)],
            [.. PublicSteps.Of(decision, words)],
            words.Write(PublicKeys.Safety),
            words.Write(PublicKeys.Reminder));
    }

    private static string ToFindOut(MissingFact missing, PublicWords words) =>
        words.Topic(PublicTopics.Of(missing.Fact).FirstOrDefault() ?? "") is { } topic ? words.Write(PublicKeys.FindOut, topic) : words.Write(PublicKeys.FindOutElse);
}
