# What every target of the house has in common.

add_library(tongjian_options INTERFACE)
# -fPIC also for programs, as Qt 6.4 asks for by itself: with -fPIE they would not fit the precompiled headers of the libraries.
target_compile_options(tongjian_options INTERFACE -Wall -Wextra -Wpedantic -fPIC)
target_compile_definitions(tongjian_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 TONGJIAN_VERSION="${PROJECT_VERSION}")
target_include_directories(tongjian_options INTERFACE "${CMAKE_SOURCE_DIR}/src")
# A library that nothing is called of would still be loaded at each start.
target_link_options(tongjian_options INTERFACE LINKER:--as-needed)
if(TONGJIAN_SANITIZE)
  target_compile_options(tongjian_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(tongjian_options INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
    target_compile_options(tongjian_options INTERFACE -fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/sanitizers.ignore)
  endif()
  target_compile_definitions(tongjian_options INTERFACE TONGJIAN_SANITIZED)
endif()
if(TONGJIAN_FUZZ)
  target_compile_options(tongjian_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The tests are many programs with debug information: where mold is installed, it links them in a fraction of the time.
find_program(TONGJIAN_MOLD mold)
if(TONGJIAN_MOLD)
  target_link_options(tongjian_options INTERFACE -fuse-ld=mold)
endif()

# What nearly every file includes is read once, by tongjian_pch for what lies below the services; the others have a login's headers, windows and
# Qt Test in theirs as well. A file still includes what it uses; TONGJIAN_PCH=OFF shows what is missing.
function(tongjian_add_precompiled NAME)
  cmake_parse_arguments(ARG "" "QT" "HEADERS;INCLUDES_OF" ${ARGN})
  add_library(${NAME} OBJECT "${CMAKE_BINARY_DIR}/Precompiled.cpp")
  target_link_libraries(${NAME} PRIVATE tongjian_options ${ARG_QT})
  # Not linked: what those define would have to be the same wherever the headers are used.
  foreach(OTHER IN LISTS ARG_INCLUDES_OF)
    target_include_directories(${NAME} SYSTEM PRIVATE $<TARGET_PROPERTY:${OTHER},INTERFACE_INCLUDE_DIRECTORIES>)
  endforeach()
  target_precompile_headers(${NAME} PRIVATE <algorithm> <array> <functional> <map> <memory> <optional> <span> <variant> <vector>
    <QByteArray> <QCborArray> <QCborMap> <QCoreApplication> <QDateTime> <QFile> <QList> <QMap> <QObject> <QString> <QStringList> <QVariant> ${ARG_HEADERS})
  # ccache does not see that the list of headers changed.
  set_target_properties(${NAME} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF CXX_COMPILER_LAUNCHER "")
endfunction()
if(TONGJIAN_PCH)
  file(WRITE "${CMAKE_BINARY_DIR}/Precompiled.cpp" "")
  set(LOGIN "${CMAKE_SOURCE_DIR}/src/services/Session.h")
  set(WINDOWS <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QIcon> <QLabel> <QListView> <QPainter> <QPlainTextEdit> <QPushButton> <QWidget>)
  tongjian_add_precompiled(tongjian_pch QT Qt6::Core)
  tongjian_add_precompiled(tongjian_login_pch QT Qt6::Core INCLUDES_OF Qt6::Sql HEADERS "${LOGIN}" <QJsonArray> <QJsonObject>)
  tongjian_add_precompiled(tongjian_window_pch QT Qt6::Widgets INCLUDES_OF Qt6::Sql HEADERS "${LOGIN}" ${WINDOWS})
  if(TONGJIAN_BUILD_TESTS)
    tongjian_add_precompiled(tongjian_test_pch QT Qt6::Core INCLUDES_OF Qt6::Sql Qt6::Test HEADERS "${LOGIN}" <QTest>)
    tongjian_add_precompiled(tongjian_window_test_pch QT Qt6::Widgets INCLUDES_OF Qt6::Sql Qt6::Test
      HEADERS ${WINDOWS} "${CMAKE_SOURCE_DIR}/tests/gui/Driven.h")
    target_include_directories(tongjian_window_test_pch PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  endif()
endif()
# @p KIND: plain, login, window, test, window_test; empty: none.
function(tongjian_precompiled TARGET KIND)
  # GMime wants -pthread, for which these would not fit.
  if(NOT TONGJIAN_PCH OR NOT KIND)
    return()
  endif()
  if(KIND STREQUAL "plain")
    target_precompile_headers(${TARGET} REUSE_FROM tongjian_pch)
  else()
    target_precompile_headers(${TARGET} REUSE_FROM tongjian_${KIND}_pch)
  endif()
endfunction()

# One folder of src/ is one static library; what it may lean on stands in its DEPENDS. A folder named by EXCEPT is one of its own.
function(tongjian_library NAME)
  cmake_parse_arguments(ARG "" "EXCEPT;PRECOMPILED" "DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(ARG_EXCEPT)
    list(FILTER SOURCES EXCLUDE REGEX "/${ARG_EXCEPT}/")
  endif()
  if(NOT SOURCES)
    add_library(tongjian_${NAME} INTERFACE)
    target_link_libraries(tongjian_${NAME} INTERFACE tongjian_options ${ARG_DEPENDS})
    return()
  endif()
  add_library(tongjian_${NAME} STATIC ${SOURCES})
  target_link_libraries(tongjian_${NAME} PUBLIC tongjian_options ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
  tongjian_precompiled(tongjian_${NAME} "${ARG_PRECOMPILED}")
endfunction()

# Every tests/<layer>/Test*.cpp is one Qt Test program that links the lowest library that it needs.
function(tongjian_tests)
  cmake_parse_arguments(ARG "" "LAYER;PRECOMPILED" "DEPENDS;ENVIRONMENT" ${ARGN})
  file(GLOB TESTS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/Test*.cpp")
  foreach(SOURCE IN LISTS TESTS)
    get_filename_component(NAME "${SOURCE}" NAME_WE)
    add_executable(${NAME} "${SOURCE}")
    target_link_libraries(${NAME} PRIVATE tongjian_options ${ARG_DEPENDS} Qt6::Test)
    tongjian_precompiled(${NAME} "${ARG_PRECOMPILED}")
    # A test includes its own .moc, and that is all: searching each for what else to generate takes longer than making it.
    set_target_properties(${NAME} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    qt6_generate_moc("${SOURCE}" "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.moc" TARGET ${NAME})
    target_sources(${NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.moc")
    target_include_directories(${NAME} PRIVATE "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_BINARY_DIR}")
    target_compile_definitions(${NAME} PRIVATE TEST_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures")
    add_test(NAME ${ARG_LAYER}.${NAME} COMMAND ${NAME})
    set_tests_properties(${ARG_LAYER}.${NAME} PROPERTIES LABELS "${ARG_LAYER}" TIMEOUT 600
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0;${ARG_ENVIRONMENT}")
  endforeach()
endfunction()
