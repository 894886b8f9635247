using LevelOfCare.Rules.Emergencies;
using LevelOfCare.Rules.FourthEdition;

namespace LevelOfCare.Rules;

/// <summary>Every rule of this library, in the order in which the criteria are read. Listed by hand: no scanning, a fixed order, safe to trim.</summary>
internal static class RuleCatalog
{
    /// <summary>Rules for emergencies, above every placement.</summary>
    public static Rule[] Emergencies() =>
    [
        new AnyOtherEmergencyIsEvaluatedInHospital(),
        new PsychiatricEmergencyIsEvaluatedInPsychiatricHospital(),
        new PsychiatricEmergencyWithoutPsychiatricLevelIsEvaluatedInHospital(),
    ];

    /// <summary>Rules of the fourth edition.</summary>
    public static Rule[] FourthEdition() =>
    [
        new RatingSetsMinimum(),
        new RatingAsksForRecoveryResidence(),
        new UnevaluatedSubdimensionIsEvaluatedFirst(),
        new MedicationForOpioidUseDisorderContinues(),
        new HospitalRequirementIndicatesHospital(),
        new BiomedicalWithEnhancedNeedIndicatesHospital(),
        new PsychiatricRequirementIndicatesPsychiatricHospital(),
        new HospitalNeedDecidesTheLevel(),
        new BiomedicalNeedIndicatesBiomedicalResidential(),
        new MedicalNeedInResidenceIndicatesManagedResidential(),
        new MedicalNeedWithIntensiveOutpatientIndicatesManagedIntensive(),
        new MedicalNeedAloneIndicatesManagedOutpatient(),
        new ResidentialNeedAtHighIntensityIndicatesHighIntensityResidential(),
        new ResidentialNeedAtLowIntensityIndicatesLowIntensityResidential(),
        new HighestOutpatientRequirementIndicatesItsLevel(),
        new NothingAskedForIndicatesOutpatient(),
        new EnhancedNeedEnhancesTheLevel(),
        new NoEnhancedNeedLeavesTheLevel(),
        new HospitalAndBiomedicalLevelsAreNotEnhanced(),
        new RecoveryResidenceIsAddedToOutpatientLevels(),
        new NoHousingNeedLeavesOutpatientLevels(),
        new ResidentialLevelsAnswerTheHousingNeed(),
        new NoDisorderIsOutOfScope(),
        new HospitalRequirementStandsWithoutDisorder(),
        new ProbableDisorderIsConfirmed(),
        new FourthEditionIsForAdults(),
    ];
}
