using LevelOfCare.Tests.Docs;
using LevelOfCare.Tests.Engine;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// With unknown ratings and facts, and with house rules: a constraint is given where every completion in scope gives it, and NOT-YET-KNOWN exactly where some do. By trying
/// every completion, in both editions.
/// </summary>
public sealed class ConstraintUnknownsProofs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new RuralAsksForResidential());
        options.HouseRules.Add(new RuralAsksForResidentialInTheThirdEdition());
        options.HouseRules.Add(new IntensiveOutpatientMeetsOnThreeDays());
        options.HouseRules.Add(new ProgramsAreOfThePayersNetwork());
        options.HouseRules.Add(new PayerWantsNotice());
    });

    [Fact]
    public void Certain_and_possible_findings_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(60, 1_000)).Select(Disagreement).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    private static string? Disagreement(int seed)
    {
        var partial = RandomSituations.Partial(seed, 1, 2) with { Tags = new Dictionary<string, string> { ["setting"] = "rural", ["network"] = "north" } };
        partial = partial with { Programs = [.. partial.Programs.Select((program, place) => program with { Tags = new Dictionary<string, string> { ["network"] = place % 2 == 0 ? "north" : "south" } })] };
        var completions = Completions(partial).Select(Engine.Evaluate).Where(decision => decision.Status == DecisionStatus.Decided).ToList();
        var decision = Engine.Evaluate(partial);
        if (completions.Count == 0)
        {
            return null;
        }

        var labels = completions.Select(completion => completion.Label!).ToHashSet();
        var subjects = partial.Programs.Select(program => program.Id).Append("selected").Append("coverage").ToHashSet();
        var inEach = completions.Select(completion => completion.Constraints.Where(found => subjects.Contains(found.About))
            .GroupBy(found => (found.Code, found.About)).ToDictionary(same => same.Key, same => same.Max(found => found.Severity))).ToList();
        var certain = new HashSet<string>();
        var possible = new HashSet<string>();
        foreach (var subject in inEach.SelectMany(found => found.Keys).Distinct())
        {
            var severities = inEach.Select(found => found.TryGetValue(subject, out var severity) ? severity : (Severity?)null).ToList();
            if (severities.TrueForAll(severity => severity is not null))
            {
                certain.Add($"{severities.Min()} {subject.Code} {subject.About}");
            }

            if (severities.Distinct().Count() > 1)
            {
                possible.Add($"{subject.Code} {subject.About}");
            }
        }

        var found = decision.Constraints.Where(constraint => subjects.Contains(constraint.About)).Select(constraint => $"{constraint.Severity} {constraint.Code} {constraint.About}").ToHashSet();
        var notYet = decision.Notes.Where(note => note.Code == "NOT-YET-KNOWN" && subjects.Contains(note.About)).Select(note => $"{note.Message.Split(' ')[0]} {note.About}").ToList();
        return labels.SetEquals(decision.Possible) && certain.SetEquals(found) && possible.SetEquals(notYet) && notYet.Count == possible.Count
            ? null
            : $"seed {seed}: labels {string.Join(' ', labels)} | {string.Join(' ', decision.Possible)}; certain {string.Join(", ", certain.Except(found))} | {string.Join(", ", found.Except(certain))}; "
                + $"possible {string.Join(", ", possible.Except(notYet))} | {string.Join(", ", notYet.Except(possible))}";
    }

    private static IEnumerable<PlacementCase> Completions(PlacementCase partial)
    {
        IEnumerable<PlacementCase> cases = [partial];
        var keys = partial.Edition == Edition.Fourth ? Subdimension.All.Select(subdimension => subdimension.Key) : Enumerable.Range(1, 6).Select(dimension => $"D{dimension}");
        foreach (var key in keys.Where(key => !partial.Ratings!.ContainsKey(key)))
        {
            var codes = Subdimension.TryParse(key) is { } subdimension ? subdimension.Codes.Select(code => new RatingValue(code.Code)) : Enumerable.Range(0, 5).Select(risk => new RatingValue(risk));
            cases = cases.SelectMany(_ => codes, (known, code) => known with { Ratings = known.Ratings!.Append(new(key, code)).ToDictionary() });
        }

        cases = cases.SelectMany(known => known.Facts.ImminentDanger is null ? [known.With(facts => facts with { ImminentDanger = true }), known.With(facts => facts with { ImminentDanger = false })] : new[] { known });
        cases = cases.SelectMany(known => known.Facts.Structure24Hour is null ? [known.With(facts => facts with { Structure24Hour = true }), known.With(facts => facts with { Structure24Hour = false })] : new[] { known });
        return cases.SelectMany(known => known.Facts.CognitiveLimitation is null ? [known.With(facts => facts with { CognitiveLimitation = true }), known.With(facts => facts with { CognitiveLimitation = false })] : new[] { known });
    }
}
