using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What a decision says to the person it is about and to those who help them: in plain words, and never a level.</summary>
/// <param name="Id">The caller's own name for the case, as it was given.</param>
/// <param name="Status">What kind of answer the decision is.</param>
/// <param name="Emergency">The safety message; <see langword="null"/> unless the status is <see cref="DecisionStatus.Emergency"/>. Show it first, and nothing above it.</param>
/// <param name="Advice">What is advised: whether help is, help with withdrawal, and more, less or the same support as now. Empty in an emergency.</param>
/// <param name="HowSoon">How soon; <see langword="null"/> in an emergency, whose message says so. Our reading, chosen as what is safest for the person.</param>
/// <param name="Because">What it rests on, a topic each.</param>
/// <param name="ToFindOut">What is still to be found out, most decisive first.</param>
/// <param name="NextSteps">What to do next. Empty in an emergency.</param>
/// <param name="Safety">Whom to call in danger; belongs on every page.</param>
/// <param name="Reminder">That it is no diagnosis; belongs on every page.</param>
/// <remarks>
/// Immutable and safe to share between threads. It is made from codes and topics that this library knows and takes over no sentence of the decision, so that neither a rule of the
/// application's own nor official wording brings a level in. What it does not know it does not say.
/// </remarks>
public sealed record PublicSummary(
    string? Id,
    DecisionStatus Status,
    string? Emergency,
    ImmutableArray<string> Advice,
    string? HowSoon,
    ImmutableArray<string> Because,
    ImmutableArray<string> ToFindOut,
    ImmutableArray<string> NextSteps,
    string Safety,
    string Reminder);
