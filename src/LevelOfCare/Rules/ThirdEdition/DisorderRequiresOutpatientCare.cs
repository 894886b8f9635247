using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-10")]
[Description("A substance use disorder, met or probable, requires level 1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class DisorderRequiresOutpatientCare : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;

        When()
            .Match(() => diagnosis, stated => !stated.IsNotMet);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level1, diagnosis));
    }
}
