namespace LevelOfCare.Facts;

/// <summary>Something is added to whatever level is indicated, and not shown in its label.</summary>
public sealed record AddOnNeed
{
    internal AddOnNeed(AddOn addOn, string about, string value = "true")
    {
        AddOn = addOn;
        About = about;
        Value = value;
    }

    /// <summary>What is added.</summary>
    public AddOn AddOn { get; }

    /// <summary>The rating's key or the fact it comes from.</summary>
    public string About { get; }

    /// <summary>Whether it is treatment with opioid medication: OTP or OBOT.</summary>
    public bool IsOpioidTreatment => AddOn is AddOn.Otp or AddOn.Obot;

    /// <summary>The value given there.</summary>
    public string Value { get; }

    /// <summary>Whether it is medication for opioid use disorder, in whatever setting.</summary>
    public bool IsOpioidMedication => AddOn is AddOn.Otp or AddOn.Obot or AddOn.Moud;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} asks for {AddOn.ToString().ToUpperInvariant()}";
}
