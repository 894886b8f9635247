using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-COC")]
[Description("Every program is at least co-occurring capable.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class EveryProgramIsCoOccurringCapable : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.StatesCapabilities, offered => !offered.IsCoOccurringCapable);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.CocMissing, Severity.Violation, program.Id, ConstraintMessages.CocMissing));
    }
}
