namespace LevelOfCare.Benchmarks.PlainJson;

/// <summary>A case as it is written, read into types and not looked at.</summary>
internal sealed record CaseDocument
{
    public required string Schema { get; init; }

    public string? Id { get; init; }

    public string? Edition { get; init; }

    public required string Population { get; init; }

    public int? Age { get; init; }

    public string? AgeNote { get; init; }

    public required DateOnly AssessedOn { get; init; }

    public Dictionary<string, ScalarPart>? Ratings { get; init; }

    public FactsPart? Facts { get; init; }

    public string[]? Emergencies { get; init; }

    public WithdrawalPart[]? Withdrawal { get; init; }

    public CurrentPart? Current { get; init; }

    public PreviousPart[]? Previous { get; init; }

    public PreferencesPart? Preferences { get; init; }

    public ProgramPart[]? Programs { get; init; }

    public CoveragePart? Coverage { get; init; }

    public SelectionPart? Selected { get; init; }

    public Dictionary<string, string>? Tags { get; init; }
}

internal sealed record FactsPart
{
    public bool? ImminentDanger { get; init; }

    public bool? Nursing24Hour { get; init; }

    public bool? Structure24Hour { get; init; }

    public bool? NearDailyMonitoring { get; init; }

    public bool? CognitiveLimitation { get; init; }

    public bool? ConcurrentMedicalCare { get; init; }

    public bool? ConcurrentMentalHealthCare { get; init; }

    public bool? OutpatientInsufficient { get; init; }

    public string? SubstanceUseDisorder { get; init; }

    public bool? OpioidUseDisorder { get; init; }

    public bool? WantsOpioidMedication { get; init; }

    public bool? SafeHomeAtNight { get; init; }

    public bool? Pregnant { get; init; }
}

internal sealed record WithdrawalPart(string Substance, int? CiwaAr, int? Cows, DateTimeOffset? ScoredAt, bool? HistoryOfSeizureOrDelirium, bool? NowComplicated, bool? DailyLongTermUse);

internal sealed record CurrentPart(string Level, string? Edition, string[]? AddOns, DateOnly? Since, DateOnly? TailSince, string? Progress, string? Remission);

internal sealed record PreviousPart(DateOnly AssessedOn, Dictionary<string, ScalarPart> Ratings);

internal sealed record PreferencesPart(double? MaxDistanceKm, string? Language, BusyPart[]? Busy);

internal sealed record BusyPart(string Day, TimeOnly From, TimeOnly To, string Why);

internal sealed record ProgramPart
{
    public required string Id { get; init; }

    public required string Level { get; init; }

    public string? Edition { get; init; }

    public string[]? Populations { get; init; }

    public string[]? Capabilities { get; init; }

    public bool? Accepting { get; init; }

    public double? DistanceKm { get; init; }

    public string[]? Languages { get; init; }

    public SessionPart[]? Week { get; init; }

    public Dictionary<string, string>? Tags { get; init; }
}

internal sealed record SessionPart(string Day, TimeOnly From, TimeOnly To, string Modality);

internal sealed record CoveragePart(string Payer, string[] Authorized);

internal sealed record SelectionPart(string Level, string? Program, string? Reason, string? Note);
