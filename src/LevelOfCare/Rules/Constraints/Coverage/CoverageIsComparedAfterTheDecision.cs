using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Coverage;

[Name("COVERAGE")]
[Description("What a payer authorizes is compared with what is indicated, after it is.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class CoverageIsComparedAfterTheDecision : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        AuthorizedCoverage coverage = default!;

        When()
            .Match(() => care, indicated => indicated.Level.BroadLevel > 0)
            .Match(() => coverage, authorized => !authorized.Covers(care.Level));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.CoverageNotAuthorized, Severity.Warning, ConstraintSubjects.Coverage, ConstraintMessages.CoverageNotAuthorized(coverage, care)));
    }
}
