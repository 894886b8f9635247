using System.Collections.Immutable;

namespace LevelOfCare.NRules.Tests;

/// <summary>Generated placements, programs, selections, wishes and coverage, of either edition.</summary>
internal static class GeneratedSituation
{
    private static readonly string[] AddOns = ["COE", "BIO", "MOUD", "OTP", "2-WM"];
    private static readonly string[] Capabilities = ["COC", "COE", "BIO", "MOUD", "OTP", "RR", "1-WM", "2-WM", "3.7-WM"];

    /// <summary>The case with more or less said of its situation.</summary>
    public static PlacementCase Of(PlacementCase patientCase, Random random)
    {
        var programs = Enumerable.Range(0, random.Next(4)).Select(place => Program($"p{place}", random)).ToImmutableArray();
        return patientCase with
        {
            Current = random.Next(3) == 0 ? null : Current(patientCase, random),
            Previous = random.Next(3) == 0 ? [new() { AssessedOn = new(2026, 10, 12), Ratings = patientCase.Ratings!.Where(_ => random.Next(3) > 0).ToDictionary() }] : [],
            Preferences = random.Next(2) == 0 ? new() { Language = Pick(random, "en", "es"), Busy = [new() { Day = Pick(random, Enum.GetValues<Weekday>()), From = new(8, 0), To = new(16, 0), Why = BusyReason.Work }] } : null,
            Programs = programs,
            Coverage = random.Next(3) == 0 ? new() { Payer = "payer", Authorized = [LevelOf(patientCase.Edition!.Value, random)] } : null,
            Selected = random.Next(3) == 0 ? Selected(patientCase, programs, random) : null,
        };
    }

    private static CurrentPlacement Current(PlacementCase patientCase, Random random)
    {
        var edition = random.Next(4) == 0 ? Pick(random, Enum.GetValues<Edition>()) : patientCase.Edition!.Value;
        return new()
        {
            Level = random.Next(6) == 0 ? Pick(random, "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM") : LevelOf(edition, random),
            Edition = edition,
            AddOns = random.Next(3) == 0 ? null : [.. AddOns.Where(_ => random.Next(3) == 0)],
            TailSince = random.Next(6) == 0 ? new DateOnly(2026, 11, 1 + random.Next(20)) : null,
            Progress = random.Next(6) is var progress and < 5 ? (Progress)progress : null,
            Remission = random.Next(4) is var remission and < 3 ? (Remission)remission : null,
        };
    }

    private static ProgramOffer Program(string id, Random random)
    {
        var edition = Pick(random, Enum.GetValues<Edition>());
        return new()
        {
            Id = id,
            Level = LevelOf(edition, random),
            Edition = edition,
            Populations = random.Next(3) == 0 ? null : [Pick(random, Enum.GetValues<Population>())],
            Capabilities = random.Next(4) == 0 ? null : [.. Capabilities.Where(_ => random.Next(2) == 0)],
            Accepting = random.Next(4) > 0,
            DistanceKm = random.Next(30),
            Languages = ["en"],
            Week = random.Next(4) == 0 ? null : [.. Enum.GetValues<Weekday>().Where(_ => random.Next(3) > 0).Select(day => new ProgramSession
            {
                Day = day, From = new(9, 0), To = new(10 + random.Next(8), random.Next(60)), Modality = Pick(random, Enum.GetValues<Modality>()),
            })],
            Tags = random.Next(2) == 0 ? new Dictionary<string, string> { ["network"] = Pick(random, "north", "south") } : null,
        };
    }

    private static Selection Selected(PlacementCase patientCase, ImmutableArray<ProgramOffer> programs, Random random)
    {
        var program = programs.Length > 0 && random.Next(2) == 0 ? programs[0] : null;
        return new()
        {
            Program = program?.Id,
            Level = program?.Level ?? LevelOf(patientCase.Edition!.Value, random),
            Reason = random.Next(3) == 0 ? null : Pick(random, SelectionReason.Employment, SelectionReason.PatientRefuses, SelectionReason.Waitlist),
        };
    }

    private static string LevelOf(Edition edition, Random random) => Pick(random, [.. CareLevel.All(edition).Skip(1).Select(level => level.Code)]);

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
