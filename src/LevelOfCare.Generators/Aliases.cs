using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>The locals of Define: which are aliases, and which Match has bound them.</summary>
internal sealed class Aliases
{
    private readonly List<LocalOfDefine> locals = [];
    private readonly List<ILocalSymbol> bound = [];

    public IEnumerable<LocalOfDefine> NeverMatched => locals.Where(local => PositionOf(local.Symbol) < 0);

    public IEnumerable<string> Names => locals.Select(local => local.Symbol.Name);

    public void Declare(LocalOfDefine local) => locals.Add(local);

    public LocalOfDefine? Find(ISymbol symbol) => locals.Find(local => SymbolEqualityComparer.Default.Equals(local.Symbol, symbol));

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
