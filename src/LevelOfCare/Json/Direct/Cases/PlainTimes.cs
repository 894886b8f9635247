namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Reads dates and times of day from their bytes, each in its one form; a week of sessions has many. <see cref="Texts"/> reads what is escaped.</summary>
internal static class PlainTimes
{
    /// <summary>A date as yyyy-MM-dd.</summary>
    public static DateOnly? Date(ReadOnlySpan<byte> text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        var year = Number(text[..4]);
        var month = Number(text[5..7]);
        var day = Number(text[8..]);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    /// <summary>A time as HH:mm.</summary>
    public static TimeOnly? Time(ReadOnlySpan<byte> text)
    {
        if (text.Length != 5 || text[2] != ':')
        {
            return null;
        }

        var hour = Number(text[..2]);
        var minute = Number(text[3..]);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 ? new(hour, minute) : null;
    }

    /// <summary>The number that digits and nothing else make; below 0 otherwise.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
