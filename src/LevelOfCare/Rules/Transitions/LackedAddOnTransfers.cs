using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-05")]
[Description("At the same level, somebody whose current placement lacks a needed add-on is transferred to one that has it.")]
[Tag("transition:transfer")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class LackedAddOnTransfers : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;
        LackedAddOn lacked = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => indicated.Level == stay.Ranked)
            .Match(() => lacked);

        Then()
            .Yield(_ => new TransitionOption("5", TransitionKinds.Transfer, stay.Level, care.Level.Code, TransitionMessages.Transfer(stay, lacked)));
    }
}
