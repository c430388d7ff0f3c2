# The acceptance list of the design (section 7), each of its twelve points as tests: `ctest -R acceptance` runs them.
# They are tests of their areas; here they get the name of the point, and run under that name alone.
#   acceptance(number Name program filter …)
set(acceptance_points)
macro(acceptance number name program)
    list(APPEND acceptance_points ${number}.${name})
    set(acceptance_${number}.${name}_program ${program})
    string(REPLACE ";" ":" acceptance_${number}.${name}_filter "${ARGN}")
    list(APPEND acceptance_in_${program} ${ARGN})
endmacro()

acceptance(01 NothingInTheLayoutsOverlapsInAnyLanguageOrSpelling test_diagram Kinds/LayoutSpace.*)
acceptance(02 EveryEdgeOfTheModelHasGeometryAndTheReverse        test_diagram Kinds/LayoutIds.*)
acceptance(03 EveryPairOfColoursHasEnoughContrast                test_theme   Themes/Contrast.*)
acceptance(04 InGreyTheActiveStateIsStillSeen                    test_diagram Themes/Grey.*)
acceptance(04 InGreyEachScenarioShowsStateAndRole                test_window  Grey.*)
acceptance(05 TheElasticAxisIsMonotoneAndFinite                  test_ladder  ElasticAxis.* LadderGeometry.IsFiniteForLessonsOfHours)
acceptance(05 EqualDelaysAreParallelAtAnyZoom                    test_ladder  LadderGeometry.DrawsEqualDelaysParallelAtAnyZoom)
acceptance(06 StepBackStepIsPixelEqual                           test_window  Window.*)
acceptance(07 TheKeysOfClickersActWithTheFocusInAnyWidget        test_presenting Presenting.TheKeysOf* Presenting.ClickerKeys*
                                                                              Presenting.EscAndF5*)
acceptance(08 NothingShowsTheAnswerBeforeItIsLocked              test_predicting Predict.NothingGivesTheAnswerAwayInAnyLesson
                                                                              Predict.NoTitleOfAComingStepIsShown)
acceptance(09 NarrationKeepsToThreeSentencesAndEightWords        test_scenarios Narration.KeepsTitlesToEightWords
                                                                              Narration.SaysNoMoreThanThreeSentences)
acceptance(10 EachTimeoutChangesItsOwnBracketOnly                test_window  Brackets.*)
acceptance(11 ToolsPrintWhatWasRecorded                          test_tools   Recorded.*)
acceptance(11 TheToolsViewShowsWhatWasRecorded                   test_panels  RecordedTools.*)
acceptance(12 EveryScenarioRunsByKeyboardWithoutAnimation        test_window  Keyboard.EveryLessonRunsToItsEndAndBack)

# What of this program gtest_discover_tests() shall leave to its point.
function(left_to_acceptance program result)
    set(filter)
    if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.22 AND acceptance_in_${program})
        string(REPLACE ";" ":" names "${acceptance_in_${program}}")
        set(filter TEST_FILTER "-${names}")
    endif()
    set(${result} ${filter} PARENT_SCOPE)
endfunction()
