namespace LevelOfCare;

/// <summary>Where rules and rows come from, in a few words each. Sentences of a source are never copied.</summary>
internal static class Citations
{
    public const string Guide = "Public encodings of the public assessment guide of the fourth edition; several agree";
    public const string Safety = "Common clinical safety practice; public crisis guidance";
    public const string Ours = "This library's own reading, chosen as what is safest for the patient";
    public const string Third = "Public state regulations and manuals that apply the third edition";
    public const string Reviews = "One state's public rule; the days are a setting";
    public const string Levels = "Public manuals, state rules and billing codes that describe programs and how they are chosen";
    public const string Benefits = "42 CFR 410.43 and 410.44, program benefits written in law; our reading";
    public const string Scales = "Published guidance on withdrawal scales of 2020; the cut-offs are a profile";
}
