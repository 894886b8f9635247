namespace LevelOfCare;

/// <summary>A substance, as far as withdrawal tells them apart.</summary>
public enum Substance
{
    /// <summary>Alcohol.</summary>
    Alcohol,

    /// <summary>Opioids.</summary>
    Opioid,

    /// <summary>Sedatives, benzodiazepines included.</summary>
    Sedative,

    /// <summary>Stimulants.</summary>
    Stimulant,

    /// <summary>Cannabis.</summary>
    Cannabis,

    /// <summary>Nicotine.</summary>
    Nicotine,

    /// <summary>Anything else.</summary>
    Other,
}
