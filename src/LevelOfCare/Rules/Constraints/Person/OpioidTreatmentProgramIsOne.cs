using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-OTP")]
[Description("A need for an opioid treatment program is met by one only.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class OpioidTreatmentProgramIsOne : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<AddOnNeed>(need => need.AddOn == AddOn.Otp)
            .Match(() => program, offered => offered.Can("MOUD"), offered => offered.Lacks("OTP"));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.MoudMissing, Severity.Violation, program.Id, ConstraintMessages.OtpMissing));
    }
}
