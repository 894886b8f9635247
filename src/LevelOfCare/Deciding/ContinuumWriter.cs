using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Writes transition, plan and review of a decided case, each only as far as it is the same in every completion of what is unknown.</summary>
internal sealed class ContinuumWriter(SideFacts facts, bool isDecided, MessageWriter writer)
{
    private readonly ImmutableArray<TransitionChoice> choices = isDecided ? [.. facts.Certain<TransitionChoice>()] : [];
    private readonly ImmutableArray<TransitionChoice> openChoices = isDecided ? [.. facts.Possible<TransitionChoice>()] : [];
    private readonly ImmutableArray<PlannedStep> openSteps = isDecided ? [.. facts.Possible<PlannedStep>().OrderBy(step => step.Place).ThenBy(step => step.Level, StringComparer.Ordinal)] : [];

    /// <summary>The facts without remarks on a transition that is not given.</summary>
    public SideFacts Findings => choices.Length > 0 ? facts : facts.Without(fact => fact is Finding { IsRemark: true, About: FindingCodes.AboutTransition });

    /// <summary>The transition; <see langword="null"/> where nothing moves or what is unknown could change it.</summary>
    public TransitionAdvice? Transition => choices is [var choice] ? new(choice.Kind, choice.From, choice.To, Because()) : null;

    /// <summary>The steps that are certain, up to the first that is not; <see langword="null"/> where there are none.</summary>
    public ImmutableArray<PlanStep>? Plan
    {
        get
        {
            var firstOpen = openSteps.Length == 0 ? int.MaxValue : openSteps[0].Place;
            var steps = !isDecided ? [] : facts.Certain<PlannedStep>().Where(step => step.Place < firstOpen).OrderBy(step => step.Place).ToList();
            return steps.Count == 0 ? null : [.. steps.Select((step, index) => index == 0
                ? new PlanStep(1, step.Level, writer.Write(step.Until), null)
                : new PlanStep(index + 1, step.Level, null, writer.Write(step.When)))];
        }
    }

    /// <summary>What is said of a transition and of steps that depend on what is unknown.</summary>
    public IEnumerable<DecisionNote> Notes()
    {
        if (openChoices.Length > 0)
        {
            var open = openChoices.Select(choice => choice.To is null ? choice.Kind : $"{choice.Kind} to {choice.To}").Order(StringComparer.Ordinal);
            yield return NotYetKnown(FindingCodes.AboutTransition, new(MessageKeys.TransitionNotYetKnown, string.Join(", ", open)));
        }

        if (openSteps.Length > 0)
        {
            yield return NotYetKnown(FindingCodes.AboutPlan, new(MessageKeys.PlanNotYetKnown, string.Join(", ", openSteps.Select(step => step.Level).Distinct())));
        }
    }

    /// <summary>When to review: the earliest that any completion of what is unknown asks for.</summary>
    public ReviewDue? Review(DateOnly assessedOn)
    {
        if (!isDecided)
        {
            return null;
        }

        return facts.Certain<ReviewNeed>().Concat(facts.Possible<ReviewNeed>()).Min(Comparer<ReviewNeed>.Create(SoonestFirst)) is { } first
            ? new(first.Days > DateOnly.MaxValue.DayNumber - assessedOn.DayNumber ? DateOnly.MaxValue : assessedOn.AddDays(first.Days), writer.Write(first.Basis))
            : null;
    }

    /// <summary>Of equally soon ones, one that says more than which step it is.</summary>
    private int SoonestFirst(ReviewNeed one, ReviewNeed other)
    {
        var order = one.Days.CompareTo(other.Days);
        order = order != 0 ? order : (one.Basis.Key == MessageKeys.ReviewStep).CompareTo(other.Basis.Key == MessageKeys.ReviewStep);
        return order != 0 ? order : string.CompareOrdinal(writer.Write(one.Basis), writer.Write(other.Basis));
    }

    private ImmutableArray<string> Because()
    {
        var certain = facts.Certain<TransitionReason>().ToList();

        // Every completion can lead to the same move by a reason of its own.
        var reasons = certain.Exists(reason => reason.Row.Length > 0) ? certain : [.. certain, .. facts.Possible<TransitionReason>()];
        return [.. reasons.Select(reason => new Reason(reason.Row, writer.Write(reason.Because)))
            .OrderBy(reason => reason.Row.Length == 0).ThenBy(reason => reason.Row, StringComparer.Ordinal).ThenBy(reason => reason.Text, StringComparer.Ordinal)
            .Select(reason => reason.Text).Distinct()];
    }

    private DecisionNote NotYetKnown(string about, Message message) => new(FindingCodes.NotYetKnown, Severity.Note, about, writer.Write(message));

    /// <summary>A reason as text, with the row of the table that it is one of.</summary>
    private sealed record Reason(string Row, string Text);
}
