namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>The constraints, one after the other: each program by itself and against the person, the selection, the coverage.</summary>
internal static class Checks
{
    private static readonly Comparison<Fault> Order = (left, right) =>
    {
        var order = string.CompareOrdinal(left.Code, right.Code);
        order = order != 0 ? order : string.CompareOrdinal(left.About, right.About);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    };

    public static IReadOnlyList<Fault> Of(PlacementCase patientCase, in Indicated care)
    {
        var edition = patientCase.Edition!.Value;
        var programs = patientCase.Programs;
        if (programs.IsEmpty && patientCase.Selected is null && patientCase.Coverage is null)
        {
            return [];
        }

        var faults = new List<Fault>();
        var offers = programs.IsEmpty ? [] : new Offer[programs.Length];
        for (var index = 0; index < offers.Length; index++)
        {
            offers[index] = new(programs[index], edition, patientCase.Preferences);
        }

        foreach (var offer in offers)
        {
            ProgramChecks.Add(faults, offer, patientCase);
            PersonChecks.Add(faults, offer, patientCase, care, offers);
            PersonChecks.Add(faults, offer.Placement, edition, care);
        }

        if (patientCase.Selected is { } selected)
        {
            SelectionChecks.Add(faults, selected, offers, edition, care);
        }

        if (patientCase.Coverage is { } coverage && care.Level is { Broad: > 0 } level && !coverage.Authorized.Contains(level.Code))
        {
            var listed = coverage.Authorized.IsEmpty ? "no level" : string.Join(", ", coverage.Authorized);
            faults.Add(new(
                "COVERAGE-NOT-AUTHORIZED",
                Severity.Warning,
                "coverage",
                $"{coverage.Payer} authorizes {listed}, not {level.Code}, which is indicated. Ask for authorization with the evidence summary; what is indicated does not change.",
                "COVERAGE"));
        }

        faults.Sort(Order);
        return faults;
    }
}
