using System.Collections.Immutable;

namespace LevelOfCare.Validation;

/// <summary>Lists everything that is wrong with the meaning of a case, in the order in which the contract lists its parts.</summary>
internal static class CaseValidator
{
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
