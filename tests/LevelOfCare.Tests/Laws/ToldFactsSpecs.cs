using System.Runtime.CompilerServices;
using LevelOfCare.Deciding;
using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Laws;

/// <summary>What is told of a case is said twice, of types and of facts; both say the same.</summary>
public class ToldFactsSpecs
{
    public static TheoryData<Type> FactTypes => [.. typeof(Finding).Assembly.GetTypes().Where(type => type.Namespace == typeof(Finding).Namespace && type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false })];

    [Theory]
    [MemberData(nameof(FactTypes), DisableDiscoveryEnumeration = true)]
    public void A_fact_is_told_exactly_when_facts_of_its_type_are(Type type) =>
        SideFacts.IsTold(RuntimeHelpers.GetUninitializedObject(type)).Should().Be(SideFacts.AreTold(type), type.Name);
}
