namespace LevelOfCare;

/// <summary>Which edition of the criteria a case is rated by and decided with.</summary>
public enum Edition
{
    /// <summary>The third edition: six dimensions rated 0 to 4; adults and adolescents.</summary>
    Third = 3,

    /// <summary>The fourth edition: twelve subdimensions with codes of their own; adults.</summary>
    Fourth = 4,
}
