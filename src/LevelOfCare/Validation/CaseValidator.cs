using System.Collections.Immutable;

namespace LevelOfCare.Validation;

/// <summary>Lists everything that is wrong with the meaning of a case, in the order in which the contract lists its parts.</summary>
internal static class CaseValidator
{
    /// <summary>Lists everything that is wrong with one program; paths start at the program.</summary>
    public static ImmutableArray<CaseProblem> Check(ProgramOffer program, Edition edition, Population? population)
    {
        var alone = new PlacementCase
        {
            Edition = edition,
            Population = population ?? Population.Adult,
            AssessedOn = DateOnly.MinValue,
            Ratings = new Dictionary<string, RatingValue>(),
            Programs = [program],
        };
        return [.. Check(alone).Select(problem => problem with { Path = problem.Path.Replace("$.programs[0]", "$", StringComparison.Ordinal) })];
    }

    public static ImmutableArray<CaseProblem> Check(PlacementCase patientCase)
    {
        var problems = new CaseProblems();
        if (NullChecks.Any(patientCase))
        {
            foreach (var path in NullChecks.Paths(patientCase))
            {
                problems.Null(path);
            }

            return problems.ToImmutable();
        }

        if (patientCase.Schema != PlacementCase.SchemaId)
        {
            problems.Schema(patientCase.Schema);
        }

        ValueChecks.Check(patientCase, problems);
        RatingChecks.Check(patientCase, problems);
        AgeChecks.Check(patientCase, problems);
        FactChecks.Check(patientCase, problems);
        WithdrawalChecks.Check(patientCase, problems);
        PlacementChecks.Check(patientCase, problems);
        ProgramChecks.Check(patientCase, problems);
        SelectionChecks.Check(patientCase, problems);
        return problems.ToImmutable();
    }
}
