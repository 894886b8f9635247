namespace LevelOfCare.Screening;

/// <summary>Whom the answers are about.</summary>
public enum ScreeningSubject
{
    /// <summary>The person who answers.</summary>
    Self,

    /// <summary>Somebody whom the person who answers loves; a rougher picture.</summary>
    LovedOne,
}
