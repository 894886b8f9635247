namespace LevelOfCare.Rules;

/// <summary>
/// The stages of a decision as priorities, higher first. The embedded engine orders rules by what they read and needs none of this;
/// an agenda-based host does less rework when facts arrive in this order.
/// </summary>
internal static class Stage
{
    public const int Emergency = 100;
    public const int Require = 90;
    public const int Hospital = 80;
    public const int Combine = 70;
    public const int Enhance = 60;
    public const int Indicate = 50;
    public const int Place = 40;
    public const int Check = 30;
    public const int Choose = 20;
}
