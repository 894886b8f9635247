namespace LevelOfCare.Tests.Oracle;

/// <summary>A case and its decided level in the words of the oracles. The level itself, its add-ons and withdrawal are proved elsewhere; the floor is stated here once more.</summary>
internal static class OracleCase
{
    public static OraclePerson Person(PlacementCase patientCase, PlacementDecision decision)
    {
        var isFourth = patientCase.Edition == Edition.Fourth;
        var codes = isFourth ? patientCase.Ratings!.ToDictionary(entry => entry.Key, entry => entry.Value.Code!) : [];
        return new(
            isFourth ? "4" : "3",
            patientCase.Population == Population.Adult ? "adult" : "adolescent",
            decision.Level!.Code,
            [.. decision.AddOns.Select(Code)],
            isFourth ? FourthFloor.WithdrawalNeed(codes) : decision.Withdrawal?.Level ?? "none",
            isFourth ? FourthFloor.Floor(codes) : ThirdFloor(patientCase, decision),
            patientCase.Facts.Structure24Hour!.Value,
            patientCase.Facts.Nursing24Hour!.Value,
            patientCase.Facts.ImminentDanger!.Value,
            [.. (patientCase.Preferences?.Busy ?? []).Select(busy => ((int)busy.Day, MinuteOf(busy.From), MinuteOf(busy.To)))])
        {
            Age = patientCase.Age,
            Language = patientCase.Preferences?.Language,
            InTail = PlaceOracle.InTail(patientCase.Current?.TailSince, patientCase.AssessedOn),
            Monitoring = isFourth && IsMonitoring(patientCase, decision),
        };
    }

    public static OracleProgram Program(ProgramOffer offer, Edition caseEdition) => new(
        offer.Id,
        offer.Level,
        (offer.Edition ?? caseEdition) == Edition.Fourth ? "4" : "3",
        offer.Populations?.Select(population => population == Population.Adult ? "adult" : "adolescent").ToList(),
        offer.Capabilities?.ToList(),
        offer.Accepting,
        offer.DistanceKm,
        offer.Languages?.ToList(),
        offer.Week?.Select(session => ((int)session.Day, MinuteOf(session.From), MinuteOf(session.To), Camel($"{session.Modality}"))).ToList());

    public static string? Reason(Selection selected) => selected.Reason is { } reason ? Camel($"{reason}") : null;

    // third-edition.md: the requirements that count towards the floor, by their ids.
    private static string? ThirdFloor(PlacementCase patientCase, PlacementDecision decision)
    {
        var risks = Enumerable.Range(1, 6).Select(dimension => patientCase.Ratings![$"D{dimension}"].Risk!.Value).ToArray();
        var facts = patientCase.Facts;
        var isAdolescent = patientCase.Population == Population.Adolescent;
        var danger = facts.ImminentDanger == true;
        List<string> requirements = [];
        void Ask(bool applies, string id)
        {
            if (applies)
            {
                requirements.Add(id);
            }
        }

        Ask(risks[0] == 4 || risks[1] == 4 || risks[2] == 4, "T3-40");
        Ask(risks[1] == 3, "T3-37a");
        Ask(facts.Nursing24Hour == true, "T3-37b");
        Ask(risks[0] == 3 && risks[1..].Any(risk => risk >= 3), "T3-37c");
        Ask(risks[2] == 3, "T3-35a");
        Ask(danger && risks[3..].Any(risk => risk >= 3), "T3-35b");
        Ask(facts.Structure24Hour == true, "T3-31b");
        Ask(danger, "T3-31c");
        Ask(isAdolescent && risks[0] == 2, "T3-Y1");
        Ask(isAdolescent && risks[0] == 3, "T3-Y2");
        Ask(isAdolescent && (patientCase.Withdrawal ?? []).Any(item => item.NowComplicated == true), "T3-Y3");
        return PersonProgramOracle.FloorThird(requirements, decision.Level!.Code == "3.3");
    }

    // transitions.md, row 9.
    private static bool IsMonitoring(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Label != "1.5" || patientCase.Current is not { Remission: Remission.Sustained } current || patientCase.Ratings!.Values.Any(value => value.Code == "EVAL"))
        {
            return false;
        }

        var here = PlaceOracle.Place("4", current.Level, current.Edition == Edition.Third ? "3" : "4");
        return here == "1.0" || (here is "1.5" or "1.7" && current.Progress == Progress.GoalsMet);
    }

    private static string Code(AddOn addOn) => addOn switch { AddOn.Coe => "COE", AddOn.Bio => "BIO", AddOn.RecoveryResidence => "RR", _ => $"{addOn}".ToUpperInvariant() };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
