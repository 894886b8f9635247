using LevelOfCare.Rules.BothConditions;
using LevelOfCare.Rules.Constraints.Coverage;
using LevelOfCare.Rules.Constraints.Person;
using LevelOfCare.Rules.Constraints.Program;
using LevelOfCare.Rules.Constraints.Selection;
using LevelOfCare.Rules.Continuum;
using LevelOfCare.Rules.Emergencies;
using LevelOfCare.Rules.FourthEdition;
using LevelOfCare.Rules.MentalHealth;
using LevelOfCare.Rules.Placement;
using LevelOfCare.Rules.Planning;
using LevelOfCare.Rules.Reviews;
using LevelOfCare.Rules.Scales;
using LevelOfCare.Rules.Transitions;
using LevelOfCare.Rules.Withdrawal;
using Third = LevelOfCare.Rules.ThirdEdition;

namespace LevelOfCare.Rules;

/// <summary>Every rule of this library, in the order in which the criteria are read. Listed by hand: no scanning, a fixed order, safe to trim.</summary>
internal static class RuleCatalog
{
    /// <summary>All rules by the area that listings name.</summary>
    public static (string Name, Func<Rule[]> Rules)[] ByArea() =>
    [
        ("emergencies", Emergencies),
        ("fourth edition", FourthEdition),
        ("third edition", ThirdEdition),
        ("withdrawal scales", Scales),
        ("third edition, withdrawal", Withdrawal),
        ("mental health", () => [.. MentalHealth(), .. MentalHealthAlone()]),
        ("both conditions", BothConditions),
        ("continuum", Continuum),
        ("transitions", Transitions),
        ("plan", Planning),
        ("review", Reviews),
        ("constraints, programs", ProgramConstraints),
        ("constraints, person against program", PersonConstraints),
        ("constraints, selection and coverage", SelectionConstraints),
        ("placement", Placement),
    ];

    /// <summary>Every rule that decides cases of an edition.</summary>
    public static Rule[] Of(Edition edition) => edition == Edition.Fourth
        ? [.. FourthEdition(), .. Scales(), .. OfSituation()]
        : [.. ThirdEdition(), .. Scales(), .. Withdrawal(), .. OfSituation()];

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

    /// <summary>Rules of the third edition, but for withdrawal.</summary>
    public static Rule[] ThirdEdition() =>
    [
        new Third.VerySevereAcuteRiskRequiresHospital(),
        new Third.SevereBiomedicalRiskRequiresNursing(),
        new Third.NursingNeedRequiresMonitoredInpatient(),
        new Third.SevereWithdrawalBesideAnotherSevereRiskRequiresMonitoredInpatient(),
        new Third.SevereEmotionalRiskRequiresEnhancedResidential(),
        new Third.ImminentDangerWithSevereRecoveryRiskRequiresResidential(),
        new Third.VerySevereRelapseOrEnvironmentRequiresResidence(),
        new Third.StructureNeedRequiresResidence(),
        new Third.ImminentDangerRequiresResidence(),
        new Third.NearDailyMonitoringWithRecoveryRiskRequiresPartialHospitalization(),
        new Third.BiomedicalRiskWithoutCareWithRecoveryRiskRequiresPartialHospitalization(),
        new Third.TwoSevereRecoveryRisksRequirePartialHospitalization(),
        new Third.ModerateRelapseOrEnvironmentRequiresIntensiveOutpatient(),
        new Third.LowReadinessBesideAnotherRiskRequiresIntensiveOutpatient(),
        new Third.LowReadinessBeyondOutpatientRequiresIntensiveOutpatient(),
        new Third.EmotionalRiskWithoutCareRequiresIntensiveOutpatient(),
        new Third.InsufficientOutpatientCareRequiresIntensiveOutpatient(),
        new Third.DisorderRequiresOutpatientCare(),
        new Third.UnstatedDisorderRequiresOutpatientCare(),
        new Third.RiskWithoutDisorderRequiresEarlyIntervention(),
        new Third.AdolescentModerateWithdrawalRequiresResidential(),
        new Third.AdolescentSevereWithdrawalRequiresMonitoredInpatient(),
        new Third.AdolescentComplicatedWithdrawalRequiresHospital(),
        new Third.HighestRequirementIsTheTableLevel(),
        new Third.NoRequirementIsNoLevel(),
        new Third.CognitiveLimitationAsksForSlowerPace(),
        new Third.SlowerPaceTakesTheLevelsPlace(),
        new Third.OtherwiseTheTableLevelStands(),
        new Third.SevereEmotionalRiskAsksForEnhancement(),
        new Third.EmotionalRiskWithoutCareAsksForEnhancement(),
        new Third.EnhancedRequirementAsksForEnhancement(),
        new Third.SevereBiomedicalRiskAsksForEnhancement(),
        new Third.BiomedicalRiskWithoutCareAsksForEnhancement(),
        new Third.LevelWithoutEnhancementIsIndicated(),
        new Third.CoOccurringEnhancementIsAdded(),
        new Third.BiomedicalEnhancementIsAdded(),
        new Third.BothEnhancementsAreAdded(),
        new Third.BelowTreatmentNothingIsAdded(),
        new Third.ReadinessAloneAsksForMotivationalEnhancement(),
        new Third.OpioidUseDisorderWithReadinessAndRelapseRiskNeedsAProgram(),
        new Third.OpioidMedicationProgramIsAdded(),
        new Third.OfficeBasedOpioidMedicationIsAdded(),
        new Third.TreatmentWithoutDisorderIsOutOfScope(),
        new Third.HospitalRequirementStandsWithoutDisorder(),
        new Third.UnconfirmedDisorderIsConfirmed(),
        new Third.ChildrenAreOutOfScope(),
        new Third.SevereCircumstanceWithoutSevereRatingIsNoted(),
    ];

    /// <summary>Rules about where the person is, goes and may be; they read what is indicated, and nothing of theirs leads back to it.</summary>
    public static Rule[] Continuum() =>
    [
        new IndicationInScopeMustBeAnswered(),
        new LadderLevelMustBeTakenOn(),
        new HighestWithdrawalMinimumMustBeTakenOn(),
        new HighestSafetyRequirementIsTheFloor(),
        new SlowerPaceCapsTheFloor(),
    ];

    /// <summary>Everything that is said of where the person is, goes and may be; read together with the rules of one edition.</summary>
    public static Rule[] OfSituation() => [.. Continuum(), .. Transitions(), .. Planning(), .. Reviews(), .. ProgramConstraints(), .. PersonConstraints(), .. SelectionConstraints(), .. Placement()];

    /// <summary>Rules of the situation whose findings are remarks on the way and never constraints.</summary>
    public static Rule[] Remarking() => [.. Transitions(), .. Planning(), .. Reviews()];

    /// <summary>The table of transitions, row by row, then which row speaks and what is to be weighed.</summary>
    public static Rule[] Transitions() =>
    [
        new WithdrawalOfAdultsIsAStepOfItsOwn(),
        new EmergencyComesBeforeThePlacement(),
        new EmergencyComesBeforeAdmission(),
        new NobodyInCareIsAdmitted(),
        new ResidentialWithdrawalIsAdmittedFirst(),
        new WithdrawalBeyondThePlacementComesFirst(),
        new HigherIndicationStepsUp(),
        new EnhancedCareIsLacked(),
        new BiomedicalCareIsLacked(),
        new MedicationIsLacked(),
        new OpioidProgramIsLacked(),
        new LackedAddOnTransfers(),
        new SameLevelContinues(),
        new WithdrawalHoldsTheStepDown(),
        new MissingProgressHoldsTheStepDown(),
        new LowerIndicationStepsDown(),
        new SustainedRemissionMayBeMonitored(),
        new MetGoalsStepDownToMonitoring(),
        new MonitoringContinues(),
        new NothingHoldsInCare(),
        new NoIndicationIsDischarged(),
        new CompletedOutpatientCareIsDischarged(),
        new FirstRowSpeaks(),
        new NoProgressIsReassessed(),
        new MetGoalsWithUnchangedRatingsAreNoted(),
        new WithdrawalThatHoldsIsNoted(),
        new ProgressThatContradictsIsNoted(),
        new PassedOverRungIsNoted(),
        new OtherEditionIsCarriedAcross(),
        new TailIsStillIntensiveOutpatient(),
    ];

    /// <summary>Rules of the plan of several steps.</summary>
    public static Rule[] Planning() =>
    [
        new WithdrawalManagementIsTheFirstStep(),
        new HeldPersonStaysUntilRatingsAndProgressAgree(),
        new LevelAfterWithdrawalFollows(),
        new IndicatedLevelStartsThePlan(),
        new MonitoringStartsThePlan(),
        new PlannedLevelIsAStep(),
        new UsualWayDownFollows(),
    ];

    /// <summary>Rules of when a placement is reviewed.</summary>
    public static Rule[] Reviews() =>
    [
        new FirstStepSetsTheReview(),
        new SevereWithdrawalIsReviewedSoonest(),
        new SevereIntoxicationOrWithdrawalMinimumIsReviewedSoonest(),
    ];

    /// <summary>Rules about what a program says it is, apart from any person.</summary>
    public static Rule[] ProgramConstraints() =>
    [
        new WeekBelowMinimumIsNotTheLevel(),
        new ReducedWeekOnTheWayOutIsStillTheLevel(),
        new WeekAboveRangeIsAnotherLevel(),
        new WeekAtTheCeilingIsPrintedBothWays(),
        new IntensiveOutpatientIsBuiltOnGroups(),
        new IntensiveOutpatientIsBilledByLongDays(),
        new EveryProgramIsCoOccurringCapable(),
        new WhatIsNotStatedIsNotChecked(),
    ];

    /// <summary>Rules that hold a person against a program, or against the level selected without one.</summary>
    public static Rule[] PersonConstraints() =>
    [
        new PlacementBelowTheFloorIsNotSafe(),
        new WithdrawalBeyondTheProgramComesFirst(),
        new AmbulatoryWithdrawalRunsBesideAnyLevel(),
        new MedicalNeedIsMetByMedicalManagement(),
        new ResidentialLevelNeedsStaffDayAndNight(),
        new StructureNeedNeedsStaffDayAndNight(),
        new ProgramServesItsAgeGroupOnly(),
        new EnhancedNeedIsMetByAnEnhancedProgram(),
        new BiomedicalNeedIsMetByAnEnhancedProgram(),
        new OpioidMedicationIsGivenByTheProgram(),
        new OpioidTreatmentProgramIsOne(),
        new HousingNeedIsMetBesideOutpatientPrograms(),
        new SessionsKeepThePersonsTimesFree(),
    ];

    /// <summary>Rules about what was selected and what is authorized.</summary>
    public static Rule[] SelectionConstraints() =>
    [
        new IndicatedLevelIsExpected(),
        new MonitoringIsExpectedOnceReached(),
        new DifferentSelectionNeedsAReason(),
        new SelectionBelowIndicatedIsJustified(),
        new JustifiedSelectionBelowIndicatedNeedsAttention(),
        new SelectionAboveIndicatedIsMoreRestrictive(),
        new InformedRefusalIsRecorded(),
        new CoverageIsComparedAfterTheDecision(),
    ];

    /// <summary>Rules that choose among programs.</summary>
    public static Rule[] Placement() =>
    [
        new OpenProgramWithoutViolationIsACandidate(),
        new ClosestCandidateIsChosen(),
        new HigherChoiceIsAGap(),
        new NoCandidateIsAGap(),
        new ClosestProgramBelowIsInterim(),
        new ClosedProgramIsNotChosen(),
        new ViolatingProgramIsNotChosen(),
        new WithdrawalProgramIsAStepOfItsOwn(),
        new LowerProgramIsNotChosen(),
        new MoreIntensiveProgramIsNotChosen(),
        new LaterProgramIsNotChosen(),
        new NothingIndicatedNeedsNoProgram(),
    ];

    /// <summary>Rules that read withdrawal scales and history, for every edition.</summary>
    public static Rule[] Scales() =>
    [
        new AdolescentScaleContradictsRating(),
        new ComplicatedWithdrawalNeedsHospital(),
        new ComplicationContradictsLesserWithdrawal(),
        new LongTermSedativeStepsUp(),
        new LongTermSedativeWithAnyRiskNeedsExtendedMonitoring(),
        new ModerateScaleContradictsNoWithdrawal(),
        new ScaleNeedsWithdrawalManagement(),
        new ScoreLiesInABand(),
        new SeizureHistoryWithAnyRiskNeedsMonitoredResidence(),
        new SeizureHistoryWithScaleNeedsMonitoredResidence(),
        new SevereScaleContradictsLesserWithdrawal(),
        new StaleScoreIsScoredAgain(),
        new WithdrawalMinimumIsARisk(),
    ];

    /// <summary>Rules of the third edition's withdrawal management, adults.</summary>
    public static Rule[] Withdrawal() =>
    [
        new HighestNeedIsTheLevelSoFar(),
        new HomeDoesNotMatterToOtherLevels(),
        new MildScalesAreSeen(),
        new MildWithdrawalRiskNeedsAmbulatory(),
        new ModerateWithdrawalRiskNeedsExtendedAmbulatory(),
        new NoNeedIsNoWithdrawalManagement(),
        new NursingDoesNotMatterToOtherLevels(),
        new NursingNeedRaisesToMonitoredResidence(),
        new OpioidMedicationIsOfferedInPregnancy(),
        new PregnancyIsEvaluatedByObstetrics(),
        new PregnancyLeavesHigherLevels(),
        new PregnancyRaisesToMonitoredResidence(),
        new PregnancyWithRelevantSubstanceCallsForCaution(),
        new PregnancyWithUnlistedSubstanceCallsForCaution(),
        new RatedWithdrawalIsARisk(),
        new SafeHomeLeavesTheLevel(),
        new SevereWithdrawalRiskNeedsMonitoredResidence(),
        new SevereWithdrawalRiskWithMildScalesNeedsResidence(),
        new UnsafeHomeRaisesToResidence(),
        new VerySevereWithdrawalRiskNeedsHospital(),
        new WithoutNursingNeedTheLevelStands(),
        new WithoutPregnancyTheLevelStands(),
    ];

    /// <summary>Rules of the mental-health track: the conditions of the benefits, and what each need requires.</summary>
    public static Rule[] MentalHealth() =>
    [
        new SingleSessionsNeedNoProgram(),
        new CareAroundTheClockIsMoreThanAProgram(),
        new ProgramNeedsSupportOutside(),
        new PartialHospitalizationNeedsMentalHealthDiagnosis(),
        new IntensiveOutpatientNeedsADiagnosis(),
        new DangerIsMoreThanAProgram(),
        new ProgramNeedsParticipation(),
        new EveryConditionIsMetWithMentalHealthDiagnosis(),
        new EveryConditionIsMetWithSubstanceUseDisorder(),
        new PartialHospitalizationNeedsItsHours(),
        new PartialHospitalizationTakesThePlaceOfInpatientCare(),
        new NineHoursAskForIntensiveOutpatient(),
        new TwentyHoursAskForPartialHospitalization(),
        new InpatientNeedAsksForPartialHospitalization(),
        new UnmetConditionOfANeededBenefitIsNamed(),
        new CareAroundTheClockRequiresInpatient(),
        new DangerRequiresInpatient(),
        new PartialHospitalizationInPlaceOfInpatient(),
        new InpatientNeedWithoutPartialHospitalizationRequiresInpatient(),
        new HoursWithConditionsRequireIntensiveOutpatient(),
        new MentalHealthDiagnosisRequiresOutpatient(),
        new SubstanceUseDisorderAloneRequiresOutpatient(),
        new HighestMentalHealthRequirementIsTheNeed(),
        new NoDiagnosisIsOutsideTheTrack(),
        new InpatientNeedIsEvaluatedNow(),
        new ProbableDisorderAloneIsConfirmed(),
    ];

    /// <summary>What the mental-health track comes to where there is no other.</summary>
    public static Rule[] MentalHealthAlone() =>
    [
        new MentalHealthNeedAloneIsIndicated(),
        new OutsideTheTrackAloneIsOutOfScope(),
    ];

    /// <summary>Both conditions at once: one answer. <see cref="CombinedIndicationMustBeAnswered"/> takes the place of <see cref="IndicationInScopeMustBeAnswered"/>.</summary>
    public static Rule[] BothConditions() =>
    [
        new MoreIntensiveSubstanceUseNeedGoverns(),
        new MoreIntensiveMentalHealthNeedGoverns(),
        new EquallyIntensiveNeedsGovernTogether(),
        new MentalHealthDiagnosisAsksForCoOccurringCare(),
        new EnhancedSubstanceUseCareStaysEnhanced(),
        new ThirdEditionLevelIsEnhanced(),
        new FourthEditionLevelTakesItsEnhancedForm(),
        new BiomedicalLevelWithBothConditionsIsHospital(),
        new HospitalLevelsTreatBothConditions(),
        new WithoutCoOccurringCareTheGoverningLevelStands(),
        new MentalHealthNeedStandsBesideNoSubstanceUseScope(),
        new MentalHealthNeedStandsBesideNoTreatment(),
        new SubstanceUseNeedStandsAlone(),
        new NeitherTrackIsOutOfScope(),
        new AgeOutsideTheEditionLeavesSubstanceUseOpen(),
        new MedicalManagementIsStillNeeded(),
        new CombinedIndicationMustBeAnswered(),
    ];

    /// <summary>The rules of the situation beside <see cref="BothConditions"/>.</summary>
    public static Rule[] OfSituationOfBoth() => [.. OfSituation().Where(rule => rule is not IndicationInScopeMustBeAnswered)];
}
