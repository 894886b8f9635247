using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-BIO")]
[Description("A need for biomedically enhanced care is met by a program that is enhanced.")]
[Source(Confidence.Medium, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class BiomedicalNeedIsMetByAnEnhancedProgram : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<IndicatedCare>(care => care.BiomedicallyEnhanced)
            .Match(() => program, offered => offered.Lacks("BIO"), offered => !offered.IsBiomedicalByLevel);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.BioMissing, Severity.Violation, program.Id, ConstraintMessages.BioMissing));
    }
}
