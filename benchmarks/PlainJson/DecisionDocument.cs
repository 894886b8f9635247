namespace LevelOfCare.Benchmarks.PlainJson;

/// <summary>A decision as it is written.</summary>
internal sealed record DecisionDocument
{
    public string Schema { get; init; } = "levelofcare.decision/1";

    public string? Id { get; init; }

    public string Status { get; init; } = "decided";

    public bool Provisional { get; init; }

    public string? Edition { get; init; }

    public string? Label { get; init; }

    public string? Level { get; init; }

    public string[] AddOns { get; init; } = [];

    public string[] PossibleAddOns { get; init; } = [];

    public string[] Possible { get; init; } = [];

    public MissingPart[] Missing { get; init; } = [];

    public ActionPart[] Actions { get; init; } = [];

    public NotePart[] Notes { get; init; } = [];

    public string? Message { get; init; }

    public EmergencyPart? Emergency { get; init; }

    public WithdrawalAnswer? Withdrawal { get; init; }

    public DriverPart[] Drivers { get; init; } = [];

    public LowerPart[]? WhyNotLower { get; init; }

    public HigherPart[]? WhyNotHigher { get; init; }

    public ChangePart[]? SmallestChanges { get; init; }

    public StepPart[]? Plan { get; init; }

    public MovePart? Transition { get; init; }

    public FindingPart[] Constraints { get; init; } = [];

    public PlacementPart? Placement { get; init; }

    public ReviewPart? Review { get; init; }

    public ReceiptPart? Receipt { get; init; }
}

internal sealed record MissingPart(string Fact, int Labels);

internal sealed record ActionPart(string Code, string About, string Message);

internal sealed record NotePart(string Code, string Severity, string About, string Message);

internal sealed record EmergencyPart(string[] Facts, string EvaluateAt, string Message);

internal sealed record WithdrawalAnswer(string? Level, string? Basis, string[] Possible, MissingPart[] Missing);

internal sealed record PlacementPart(string? Program, string? Level, GapPart? Gap, InterimPart? Interim);

internal sealed record GapPart(string Indicated, string? Given, string Reason);

internal sealed record InterimPart(string Program, string[] Missing, string Until);

internal sealed record FindingPart(string Code, string Severity, string About, string Message, string Rule);

internal sealed record DriverPart(string About, string Value, string Minimum, string Rule, string Sentence, string Confidence, string Source);

internal sealed record LowerPart(string Level, string[] Because, string Sentence);

internal sealed record HigherPart(string Level, string Sentence);

internal sealed record ChangePart(Dictionary<string, ScalarPart> Change, string Label);

internal sealed record StepPart(int Step, string Level, string? Until, string? When);

internal sealed record MovePart(string Kind, string? From, string? To, string[] Because);

internal sealed record ReviewPart(DateOnly Due, string Basis);

internal sealed record ReceiptPart(string Input, string Rules, string Engine, string Version);
