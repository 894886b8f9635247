namespace LevelOfCare.Tests.Rules;

/// <summary>Reads the rules that a decision's derivation cites.</summary>
internal static class Derived
{
    public static IReadOnlyList<string> Rules(PlacementCase patientCase) => [.. PlacementEngine.Default.Evaluate(patientCase).Derivation.SelectMany(Names).Distinct()];

    private static IEnumerable<string> Names(DerivationNode node) => new[] { node.Rule }.OfType<string>().Concat(node.Because.SelectMany(Names));
}
