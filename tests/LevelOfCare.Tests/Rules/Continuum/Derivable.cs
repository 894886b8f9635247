using LevelOfCare.Engine;
using LevelOfCare.Rules;

namespace LevelOfCare.Tests.Rules.Continuum;

/// <summary>Runs the rules of the continuum over facts given one by one.</summary>
internal static class Derivable
{
    public static IReadOnlyList<TFact> From<TFact>(params object[] facts) =>
        [.. EmbeddedRunner.Instance.Run(new(RuleCatalog.Continuum()), facts).Select(firing => firing.Fact).OfType<TFact>().Distinct()];
}
