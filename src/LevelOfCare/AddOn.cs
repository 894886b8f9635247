namespace LevelOfCare;

/// <summary>What is added to a level; listed in the order in which decisions list them.</summary>
public enum AddOn
{
    /// <summary>BIO: biomedically enhanced.</summary>
    Bio,

    /// <summary>COE: co-occurring enhanced.</summary>
    Coe,

    /// <summary>RR: recovery residence, housing beside an outpatient level.</summary>
    RecoveryResidence,

    /// <summary>OTP: opioid treatment program.</summary>
    Otp,

    /// <summary>OBOT: office-based opioid treatment.</summary>
    Obot,

    /// <summary>MET: motivational enhancement.</summary>
    Met,

    /// <summary>MOUD: medication for opioid use disorder is continued.</summary>
    Moud,
}
