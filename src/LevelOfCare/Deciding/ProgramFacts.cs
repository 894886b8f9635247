using LevelOfCare.Criteria.Programs;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What a case says of programs, selection and coverage, as facts.</summary>
internal static class ProgramFacts
{
    public static IEnumerable<object> Of(PlacementCase patientCase, ProgramProfile profile)
    {
        if (patientCase.Edition is not { } edition)
        {
            return [];
        }

        return
        [
            .. Programs(patientCase, edition, profile),
            .. SelectionOf(patientCase, edition),
            .. patientCase.Coverage is { } coverage ? [new AuthorizedCoverage(coverage)] : Array.Empty<object>(),
            .. Situation.TailOf(patientCase) is { } tail ? [tail] : Array.Empty<object>(),
        ];
    }

    /// <summary>The facts of one program without a person, for every population that it lists; adults where it lists none.</summary>
    public static IEnumerable<object> Of(ProgramOffer offer, Edition edition, Population? population, ProgramProfile profile) =>
        Of(
            new OfferedProgram(offer, edition, profile, preferences: null),
            offer,
            population is { } known ? [known] : offer.Populations is { Length: > 0 } listed ? listed.Distinct() : [Population.Adult],
            profile);

    private static IEnumerable<object> Programs(PlacementCase patientCase, Edition edition, ProgramProfile profile)
    {
        var offered = patientCase.Programs.Select(offer => (Offer: offer, Fact: new OfferedProgram(offer, edition, profile, patientCase.Preferences))).ToList();
        foreach (var (offer, fact) in offered)
        {
            var whole = fact.HasConflict ? fact with { FreePrograms = FreeOf(fact, offered.Select(other => other.Fact)) } : fact;
            foreach (var found in Of(whole, offer, [patientCase.Population], profile))
            {
                yield return found;
            }
        }
    }

    /// <summary>The open programs, no less intensive, whose stated sessions keep the person's times free.</summary>
    private static string FreeOf(OfferedProgram conflicting, IEnumerable<OfferedProgram> all) => string.Join(
        ", ",
        all.Where(other => other.StatesWeek && !other.HasConflict && other.Accepts && other.Placement.Carried >= conflicting.Placement.Carried)
            .Select(other => other.Id).Order(StringComparer.Ordinal));

    private static IEnumerable<object> Of(OfferedProgram fact, ProgramOffer offer, IEnumerable<Population> audience, ProgramProfile profile)
    {
        yield return fact;
        yield return fact.Placement;
        if (fact.StatesWeek)
        {
            foreach (var population in audience)
            {
                yield return new ProgramWeek(fact, population, profile);
            }
        }

        foreach (var (key, value) in offer.Tags ?? new Dictionary<string, string>())
        {
            yield return new ProgramTag(offer.Id, key, value);
        }
    }

    private static IEnumerable<object> SelectionOf(PlacementCase patientCase, Edition edition)
    {
        if (patientCase.Selected is not { } selected)
        {
            yield break;
        }

        if (patientCase.Programs.FirstOrDefault(offer => offer.Id == selected.Program) is { } program)
        {
            yield return new SelectedPlacement(new(program.Id, program.Level, program.Edition ?? edition, edition, program.Capabilities ?? []), selected.Reason);
            yield break;
        }

        var placement = new ProposedPlacement(ConstraintSubjects.Selected, selected.Level, edition, edition, []);
        yield return placement;
        yield return new SelectedPlacement(placement, selected.Reason);
    }
}
