using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Rules.Continuum;

public sealed class SlowerPaceCapsTheFloorSpecs
{
    private static readonly Requirement Danger = new(ThirdEditionLevels.Level35, new CircumstanceHolds(Circumstance.ImminentDanger), isSafety: true);
    private static readonly Requirement Structure = new(ThirdEditionLevels.Level31, new CircumstanceHolds(Circumstance.Structure24Hour), isSafety: true);

    [Fact]
    public void Where_3_3_takes_the_place_of_3_5_it_is_the_floor() => Derivable.From<SafetyFloor>(Danger, new SlowerPaceNeed()).Should().Equal(new SafetyFloor(ThirdEditionLevels.Level33));

    [Fact]
    public void A_floor_of_3_1_stays() => Derivable.From<SafetyFloor>(Structure, new SlowerPaceNeed()).Should().Equal(new SafetyFloor(ThirdEditionLevels.Level31));

    [Fact]
    public void Without_it_3_5_stays() => Derivable.From<SafetyFloor>(Danger).Should().Equal(new SafetyFloor(ThirdEditionLevels.Level35));
}
