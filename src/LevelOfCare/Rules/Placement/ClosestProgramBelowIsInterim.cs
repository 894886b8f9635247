using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-INTERIM")]
[Description("While nothing is given, the closest open program below is named with what is missing from it.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class ClosestProgramBelowIsInterim : Rule
{
    public override void Define()
    {
        CareGap gap = default!;
        OfferedProgram program = default!;

        When()
            .Match(() => gap, found => found.IsUnfilled)
            .Match(() => program, offered => offered.Accepts, offered => !offered.Placement.IsWithdrawalManagement, offered => offered.Placement.RanksBelow(gap.Indicated))
            .Not<OfferedProgram>(other => other.Accepts, other => !other.Placement.IsWithdrawalManagement, other => other.Placement.RanksBelow(gap.Indicated), other => other.IsCloserFromBelow(program));

        Then()
            .Yield(_ => new InterimProgram(program));
    }
}
