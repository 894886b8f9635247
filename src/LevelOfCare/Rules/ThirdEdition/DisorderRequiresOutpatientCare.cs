using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-10")]
[Description("A substance use disorder, met, probable or not stated, requires level 1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class DisorderRequiresOutpatientCare : Rule
{
    public override void Define()
    {
        When()
            .Not<Diagnosis>(diagnosis => diagnosis.IsNotMet);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level1, CaseFactNames.SubstanceUseDisorder));
    }
}
