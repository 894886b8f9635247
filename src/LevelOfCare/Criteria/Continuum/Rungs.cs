namespace LevelOfCare.Criteria.Continuum;

/// <summary>The rungs of the continuum: residential and hospital levels are one, so are the outpatient levels of one kind.</summary>
internal static class Rungs
{
    /// <summary>The rung of a level, from 0 for none to 5.</summary>
    public static int Of(CareLevel? level) => level?.Code switch
    {
        null or "none" => 0,
        "0.5" or "1.0" => 1,
        "1" or "1.5" or "1.7" => 2,
        "2.1" => 3,
        "2.5" or "2.7" => 4,
        _ => 5,
    };
}
