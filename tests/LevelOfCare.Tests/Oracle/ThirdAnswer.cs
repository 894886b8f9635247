namespace LevelOfCare.Tests.Oracle;

/// <summary>An answer packed into one integer. Equal codes are equal answers.</summary>
internal readonly record struct ThirdCode(int Bits)
{
    private const int LevelMask = 0xF;
    private const int BioBit = 1 << 4;
    private const int CoeBit = 1 << 5;
    private const int OtpBit = 1 << 6;
    private const int ObotBit = 1 << 7;
    private const int MetBit = 1 << 8;
    private const int OutBit = 1 << 9;
    private const int EvaluateNowBit = 1 << 10;
    private const int ConfirmBit = 1 << 11;
    private const int ContradictsBit = 1 << 12;

    // Two low bits BIO and COE, above them the rank: made once, since a label is asked for millions of times.
    private static readonly string[] Labels = MakeLabels();

    internal bool OutOfScope => (Bits & OutBit) != 0;

    internal int LevelRank => OutOfScope ? -1 : Bits & LevelMask;

    internal bool Bio => (Bits & BioBit) != 0;

    internal bool Coe => (Bits & CoeBit) != 0;

    internal bool Otp => (Bits & OtpBit) != 0;

    internal bool Obot => (Bits & ObotBit) != 0;

    internal bool Met => (Bits & MetBit) != 0;

    internal bool EvaluateNow => (Bits & EvaluateNowBit) != 0;

    internal bool ConfirmDiagnosis => (Bits & ConfirmBit) != 0;

    // contract.md: "provisional is true where an action must be done before the answer is final".
    internal bool Provisional => (Bits & (EvaluateNowBit | ConfirmBit)) != 0;

    internal bool FactContradictsRatings => (Bits & ContradictsBit) != 0;

    /// <summary>The level; null when out of scope.</summary>
    internal string? Level => OutOfScope ? null : ThirdEditionOracle.NameOf(LevelRank);

    /// <summary>contract.md: "the level followed by BIO, COE where they apply"; null when out of scope.</summary>
    internal string? Label => OutOfScope ? null : Labels[(LevelRank << 2) | (Bio ? 2 : 0) | (Coe ? 1 : 0)];

    internal static ThirdCode OutsideScope(bool contradicts) => new(OutBit | (contradicts ? ContradictsBit : 0));

    internal static ThirdCode Decided(
        int rank, bool bio, bool coe, bool otp, bool obot, bool met, bool evaluateNow, bool confirm, bool contradicts) =>
        new(rank
            | (bio ? BioBit : 0)
            | (coe ? CoeBit : 0)
            | (otp ? OtpBit : 0)
            | (obot ? ObotBit : 0)
            | (met ? MetBit : 0)
            | (evaluateNow ? EvaluateNowBit : 0)
            | (confirm ? ConfirmBit : 0)
            | (contradicts ? ContradictsBit : 0));

    private static string[] MakeLabels()
    {
        string[] suffixes = ["", " COE", " BIO", " BIO COE"];
        string[] labels = new string[ThirdEditionOracle.Levels.Count * 4];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = ThirdEditionOracle.NameOf(i >> 2) + suffixes[i & 3];
        }

        return labels;
    }
}

/// <summary>The answer spelled out. Lists are compared by content.</summary>
internal readonly record struct ThirdAnswer(
    string Status,
    string? Level,
    string? Label,
    IReadOnlyList<string> AddOns,
    bool Provisional,
    IReadOnlyList<string> Actions,
    bool FactContradictsRatings)
{
    /// <summary>Everything in one line: what equality compares, and what a failing test prints.</summary>
    internal string Text =>
        $"{Status}|level {Level ?? "null"}|label {Label ?? "null"}|addOns {string.Join(',', AddOns)}"
        + $"|provisional {Provisional}|actions {string.Join(',', Actions)}|contradicts {FactContradictsRatings}";

    public bool Equals(ThirdAnswer other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    internal static ThirdAnswer From(ThirdCode code)
    {
        if (code.OutOfScope)
        {
            return new("outOfScope", null, null, [], false, [], code.FactContradictsRatings);
        }

        List<string> addOns = []; // contract.md: "BIO, COE, RR, OTP, OBOT, MET, MOUD"; RR and MOUD are of the fourth edition
        if (code.Bio)
        {
            addOns.Add("BIO");
        }

        if (code.Coe)
        {
            addOns.Add("COE");
        }

        if (code.Otp)
        {
            addOns.Add("OTP");
        }

        if (code.Obot)
        {
            addOns.Add("OBOT");
        }

        if (code.Met)
        {
            addOns.Add("MET");
        }

        List<string> actions = [];
        if (code.ConfirmDiagnosis)
        {
            actions.Add("CONFIRM-DIAGNOSIS");
        }

        if (code.EvaluateNow)
        {
            actions.Add("EVALUATE-NOW");
        }

        return new("decided", code.Level, code.Label, addOns, code.Provisional, actions, code.FactContradictsRatings);
    }
}
