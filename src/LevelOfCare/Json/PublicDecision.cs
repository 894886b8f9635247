using System.Collections.Immutable;
using LevelOfCare.PublicView;

namespace LevelOfCare.Json;

/// <summary>A decision in the form of a decision, without anything that is or tells a level. docs/cli.md lists what is left out.</summary>
internal sealed record PublicDecision
{
    private PublicDecision(PlacementDecision decision, PublicWords words)
    {
        var summary = PublicSummaryWriter.Write(decision, words);
        Id = decision.Id;
        Status = decision.Status;
        Provisional = decision.Provisional;
        Edition = decision.Edition;
        Missing = decision.Missing;
        Actions = [.. decision.Actions.Select(action => action with { Message = PublicSteps.Action(action, words) })];
        Notes = [.. PublicSteps.Notes(decision, words)];
        Message = summary.Emergency is null ? string.Join(' ', summary.HowSoon is { } soon ? summary.Advice.Append(soon) : summary.Advice) : null;
        Emergency = decision.Emergency is { } signal ? Public(signal, words) : null;
        Drivers =
        [
            .. decision.Drivers.Where(driver => PublicTopics.Of(driver.About).Any() && PublicTopics.Of(driver.About).All(topic => words.Topic(topic) is not null))
                .DistinctBy(driver => driver.About)
                .Select(driver => new Driver(driver.About, "", "", "", "", driver.Confidence, "")),
        ];
        Constraints = [.. PublicSteps.Times(decision, words)];
        Review = decision.Review is { } review ? review with { Basis = PublicSteps.Review(review, words) } : null;
        Receipt = decision.Receipt;
    }

    public string Schema { get; } = PlacementDecision.SchemaId;

    public string? Id { get; }

    public DecisionStatus Status { get; }

    public bool Provisional { get; }

    public Edition? Edition { get; }

    public string? Label { get; }

    public string? Level { get; }

    public ImmutableArray<AddOn> AddOns { get; } = [];

    public ImmutableArray<AddOn> PossibleAddOns { get; } = [];

    public ImmutableArray<string> Possible { get; } = [];

    public ImmutableArray<MissingFact> Missing { get; }

    public ImmutableArray<DecisionAction> Actions { get; }

    public ImmutableArray<DecisionNote> Notes { get; }

    public string? Message { get; }

    public EmergencySignal? Emergency { get; }

    public WithdrawalDecision? Withdrawal { get; }

    public ImmutableArray<Driver> Drivers { get; }

    public ImmutableArray<WhyNotLower>? WhyNotLower { get; }

    public ImmutableArray<WhyNotHigher>? WhyNotHigher { get; }

    public ImmutableArray<SmallestChange>? SmallestChanges { get; }

    public ImmutableArray<PlanStep>? Plan { get; }

    public TransitionAdvice? Transition { get; }

    public ImmutableArray<ConstraintFinding> Constraints { get; }

    public PlacementChoice? Placement { get; }

    public ReviewDue? Review { get; }

    public DecisionReceipt Receipt { get; }

    public static PublicDecision Of(PlacementDecision decision, IMessageText? text) => new(decision, new(text));

    /// <summary>What stands in place of a decision. What is allowed where lists levels, so that problems have their code and path only.</summary>
    public static InvalidDecision Invalid(CaseReading reading, EmergencySignal? emergency, IMessageText? text)
    {
        var words = new PublicWords(text);
        return new(reading.Id, [.. reading.Problems.Select(problem => problem with { Value = null, Allowed = "", Message = words.Write(Wording.PublicKeys.NotReadable) })])
        {
            Emergency = emergency is null ? null : Public(emergency, words),
        };
    }

    private static EmergencySignal Public(EmergencySignal signal, PublicWords words) => signal with { EvaluateAt = "", Message = words.Write(Wording.MessageKeys.Emergency) };
}
