using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-RR")]
[Description("A recovery residence is arranged where the program offers none and is not a residence itself.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Check)]
internal sealed partial class HousingNeedIsMetBesideOutpatientPrograms : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<IndicatedCare>(care => care.RecoveryResidence)
            .Match(() => program, offered => offered.Lacks("RR"), offered => !offered.Placement.Is24Hour);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.RrMissing, Severity.Warning, program.Id, ConstraintMessages.RrMissing));
    }
}
