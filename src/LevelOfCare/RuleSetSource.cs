using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Where a rule set comes from and what it looks at in a person: what somebody must know to judge a decision support.</summary>
/// <param name="Developer">Who made the library's rules.</param>
/// <param name="Date">The day of the last change of a rule, a fact, a criteria row or the built-in profile.</param>
/// <param name="Purpose">What the rules are for, and what they are not.</param>
/// <param name="Citations">What the rules and rows rest on, in the order in which they cite it.</param>
/// <param name="Origins">The assemblies that the rules come from; more than one where an application adds house rules, which are its own to answer for.</param>
/// <param name="PersonalAttributes">What of a person the library's rules look at, and what not.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RuleSetSource(
    string Developer,
    DateOnly Date,
    string Purpose,
    ImmutableArray<SourceCitation> Citations,
    ImmutableArray<string> Origins,
    ImmutableArray<PersonalCharacteristic> PersonalAttributes);

/// <summary>Something that rules rest on.</summary>
/// <param name="Text">The source, in a few words.</param>
/// <param name="Rules">How many rules and rows cite it.</param>
public sealed record SourceCitation(string Text, int Rules);

/// <summary>Something about a person, and whether the library's rules look at it.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Use">Whether it is used, and what for.</param>
/// <param name="Explanation">How, or why not.</param>
public sealed record PersonalCharacteristic(string Name, AttributeUse Use, string Explanation);

/// <summary>What a personal attribute is used for.</summary>
public enum AttributeUse
{
    /// <summary>A case cannot even say it.</summary>
    NotUsed,

    /// <summary>It decides which criteria apply to the person, if any.</summary>
    Scope,

    /// <summary>It can change what is indicated.</summary>
    Indication,

    /// <summary>It never changes what is indicated; it shapes which program is selected.</summary>
    Selection,
}
