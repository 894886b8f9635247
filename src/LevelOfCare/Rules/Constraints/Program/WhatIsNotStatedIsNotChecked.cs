using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-NOT-STATED")]
[Description("What a program does not state of its week or capabilities is not checked, and said so.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Check)]
internal sealed partial class WhatIsNotStatedIsNotChecked : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.LeavesSomethingOut);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.NotStated, Severity.Note, program.Id, ConstraintMessages.NotStated(program)));
    }
}
