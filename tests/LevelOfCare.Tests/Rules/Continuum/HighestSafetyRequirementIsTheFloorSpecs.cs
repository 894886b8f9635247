using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Rules.Continuum;

public sealed class HighestSafetyRequirementIsTheFloorSpecs
{
    private static readonly Requirement Structure = new(ThirdEditionLevels.Level31, new CircumstanceHolds(Circumstance.Structure24Hour), isSafety: true);
    private static readonly Requirement Nursing = new(ThirdEditionLevels.Level37, new CircumstanceHolds(Circumstance.Nursing24Hour), isSafety: true);
    private static readonly Requirement Relapse = new(ThirdEditionLevels.Level31, new DimensionRating(Dimension.D5, 4));

    [Fact]
    public void It_is_the_highest_of_them() => Derivable.From<SafetyFloor>(Structure, Nursing).Should().Equal(new SafetyFloor(ThirdEditionLevels.Level37));

    [Fact]
    public void Requirements_that_are_no_matter_of_safety_set_none() => Derivable.From<SafetyFloor>(Relapse).Should().BeEmpty();

    [Fact]
    public void House_rules_set_none() => Derivable.From<SafetyFloor>(new Requirement(ThirdEditionLevels.Level37, "tag", "value")).Should().BeEmpty();
}
