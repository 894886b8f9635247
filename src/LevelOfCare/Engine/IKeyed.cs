namespace LevelOfCare.Engine;

/// <summary>A fact that is a value under a key, of which there may be any. Patterns that name both are looked up by them.</summary>
internal interface IKeyed
{
    /// <summary>The key.</summary>
    string Key { get; }

    /// <summary>The value.</summary>
    string Value { get; }
}
