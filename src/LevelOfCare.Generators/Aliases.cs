using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>The aliases of a rule: which are declared, and which Match has bound them.</summary>
internal sealed class Aliases
{
    private readonly List<ILocalSymbol> declared = [];
    private readonly List<ILocalSymbol> bound = [];

    public IEnumerable<string> NeverMatched => declared.Except(bound, SymbolEqualityComparer.Default).Select(alias => alias!.Name);

    public IEnumerable<string> Names => declared.Select(alias => alias.Name);

    public void Declare(ILocalSymbol alias) => declared.Add(alias);

    public bool IsDeclared(ISymbol symbol) => declared.Contains(symbol, SymbolEqualityComparer.Default);

    /// <summary>The place among the matches, or a negative number where the alias is not matched yet.</summary>
    public int PositionOf(ISymbol alias) => bound.FindIndex(candidate => SymbolEqualityComparer.Default.Equals(candidate, alias));

    /// <summary>Binds an alias to the next match; <see langword="false"/> where it was bound before.</summary>
    public bool Bind(ILocalSymbol alias)
    {
        var isNew = PositionOf(alias) < 0;
        bound.Add(alias);
        return isNew;
    }
}
